internal import KaderDomain
internal import KaderStore

extension AppCommand {
    /// Whether it changes what is stored, or begins to.
    var changes: Bool {
        switch self {
        case .undo, .redo, .reopenDraft, .callback, .register, .settings, .sync, .playbooks,
            .hearRequest, .erasePerson, .retain, .restrictPerson, .reportBreach,
            .answerRequest, .liftRestriction, .editBreach:
            true
        default: false
        }
    }
}

extension Phrase {
    /// In the title bar, where nothing can be changed.
    static let readOnlyMark = Phrase(nl: "ALLEEN LEZEN", en: "READ-ONLY")

    /// At the start: what can be done, and why no more.
    static func reading(because refusal: StoreError) -> Phrase {
        refusal == .openedReadOnly
            ? Phrase(
                nl: "Alleen lezen: je kunt alles bekijken en niets wijzigen.",
                en: "Read-only: look at everything, change nothing.")
            : Phrase(
                nl: "Alleen lezen: je mag dit bestand niet wijzigen, wel alles bekijken.",
                en: "Read-only: you may look at everything, but not change this file.")
    }

    /// Why a key that changes something does nothing.
    static let onlyReading = Phrase(
        nl: "kader is geopend om alleen te lezen", en: "kader was opened read-only")

    /// The same as a sentence, for what is asked by no key.
    static let onlyReadingNow = Phrase(
        nl: "Dat kan nu niet: kader is geopend om alleen te lezen.",
        en: "Not now: kader was opened read-only.")
}
