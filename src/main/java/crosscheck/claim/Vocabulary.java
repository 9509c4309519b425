package crosscheck.claim;

/**
 * The word lists of this stage, loaded once.
 *
 * @param predicates what can happen
 * @param classes what is counted
 * @param nations whose it is
 * @param modality how firmly it is held
 */
record Vocabulary(Predicates predicates, CountClasses classes, Nations nations, ModalityWords modality) {

    static Vocabulary load() {
        return new Vocabulary(new Predicates(), new CountClasses(), new Nations(), new ModalityWords());
    }
}
