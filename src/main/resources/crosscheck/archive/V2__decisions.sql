-- What editors decided, what was printed, and what must be corrected.
INSERT INTO counter (name, value) VALUES ('issue', 0), ('ruling', 0);

CREATE TABLE ruling (
  number    BIGINT PRIMARY KEY,
  finding   TEXT NOT NULL, -- the finding's id when it was ruled
  question  TEXT NOT NULL,
  decision  VARCHAR(12) NOT NULL, -- prefer, range, unconfirmed, pending or ask
  editor    TEXT NOT NULL,
  reason    TEXT NOT NULL,
  until_day VARCHAR(10),
  made      VARCHAR(30) NOT NULL
);
CREATE TABLE ruled_claim (
  ruling     BIGINT NOT NULL,
  claim      TEXT NOT NULL,
  figure     TEXT NOT NULL,
  originator TEXT NOT NULL,
  scope      TEXT NOT NULL, -- place and period, as written
  PRIMARY KEY (ruling, claim)
);
CREATE INDEX ruled_claim_by_claim ON ruled_claim (claim);

CREATE TABLE issue (
  number   BIGINT PRIMARY KEY,
  title    TEXT NOT NULL,
  from_day VARCHAR(10),
  to_day   VARCHAR(10),
  printed  VARCHAR(30) NOT NULL
);
CREATE TABLE issue_finding (
  issue    BIGINT NOT NULL,
  finding  TEXT NOT NULL,
  question TEXT NOT NULL,
  verdict  VARCHAR(20) NOT NULL,
  figures  TEXT NOT NULL,
  PRIMARY KEY (issue, finding)
);
CREATE TABLE issue_claim (
  issue   BIGINT NOT NULL,
  finding TEXT NOT NULL,
  claim   TEXT NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (issue, finding, claim)
);
CREATE INDEX issue_claim_by_claim ON issue_claim (claim);
CREATE INDEX issue_claim_by_article ON issue_claim (article);
