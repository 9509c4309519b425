-- Articles with their text and claims, and what each is about. Days and moments are text in ISO 8601, which sorts by time.
CREATE TABLE counter (
  name  VARCHAR(20) PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('article', 0);

CREATE TABLE article (
  number      BIGINT PRIMARY KEY,
  id          TEXT NOT NULL,
  fingerprint CHAR(32) NOT NULL UNIQUE,
  file        TEXT NOT NULL,
  title       TEXT,
  source      TEXT,
  published   VARCHAR(10),
  url         TEXT,
  author      TEXT,
  language    TEXT,
  originator  TEXT,
  body        TEXT NOT NULL,
  added       VARCHAR(30) NOT NULL,
  state       VARCHAR(10) NOT NULL, -- current, superseded or retracted
  successor   BIGINT,               -- the article that corrects it
  reason      TEXT,                 -- why it was retracted
  rules       VARCHAR(40) NOT NULL, -- the rules that read the claims
  figures     INTEGER NOT NULL,     -- how many claims there are
  claims      ${bytes} NOT NULL     -- the claims, deflated JSON
);
CREATE INDEX article_by_id ON article (id);
CREATE INDEX article_by_url ON article (url);
CREATE INDEX article_by_day ON article (published, number);

-- What current articles are about. Its key covers the look-up: the rows of a term are read in order and nothing else is.
CREATE TABLE story (
  term    TEXT NOT NULL,
  day     VARCHAR(10) NOT NULL, -- of publication; empty when unknown
  article BIGINT NOT NULL,
  PRIMARY KEY (term, day, article)
)${clustered};
CREATE INDEX story_by_article ON story (article);
