package crosscheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The people an article names, and who of them is meant by a surname, a pronoun or a role. */
final class People {

    private final List<Person> people;

    /** People in any order. */
    People(List<Person> people) {
        List<Person> sorted = new ArrayList<>(people);
        sorted.sort(Comparator.comparing(Person::span));
        this.people = List.copyOf(sorted);
    }

    /** Whether somebody has this surname, whose name is known in full. */
    boolean isSurname(String name) {
        return people.stream()
                .anyMatch(person -> person.isFull() && person.surname().equals(name));
    }

    /** The first of the people whom a word names by surname, with everything known of them; null when it names none. */
    @Nullable Person called(Piece word) {
        String name = word.text().replaceAll("['’]$", "");
        for (Person person : people) {
            if (word.isCapital() && name.equals(person.surname())) {
                return full(person);
            }
        }
        return null;
    }

    /** The person with everything that the article says of them anywhere. */
    Person full(Person person) {
        String name = person.name();
        String role = person.role();
        String house = person.house();
        for (Person other : people) {
            if (!other.surname().equals(person.surname())
                    || (person.isFull() && other.isFull() && !other.name().equals(person.name()))) {
                continue;
            }
            name = name.indexOf(' ') < 0 && other.isFull() ? other.name() : name;
            role = role == null ? other.role() : role;
            house = house == null ? other.house() : house;
        }
        return new Person(name, role, house, person.span());
    }

    /** The last person named before a place for whom a pronoun can stand, null for none. */
    @Nullable Person last(int before, String pronoun) {
        Person last = null;
        for (Person person : people) {
            if (person.span().end() <= before && Pronouns.fits(pronoun, full(person))) {
                last = person;
            }
        }
        return last;
    }

    /** The last person named before a place whose role has this noun, null for none. */
    @Nullable Person inRole(String noun, int before) {
        Person found = null;
        for (Person person : people) {
            String role = person.role();
            if (role != null
                    && person.span().start() < before
                    && List.of(role.toLowerCase(Locale.ROOT).split("\\W+")).contains(noun)) {
                found = full(person);
            }
        }
        return found;
    }
}
