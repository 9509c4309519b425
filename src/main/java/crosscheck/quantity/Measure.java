package crosscheck.quantity;

/**
 * A unit with what it makes of a number.
 *
 * @param unit the unit
 * @param kind the kind of a quantity in it
 * @param form the context in which alone the word is a unit; {@code any} when always
 */
record Measure(Unit unit, Kind kind, String form) {}
