public import KaderDomain

/// What is done with the dossiers of the selected person: which, and then what.
extension PeoplePane {
    var dossiers: [DossierSummary] {
        card.flatMap { $0.id == selection ? $0.dossiers : nil } ?? []
    }

    func chooseDossier() -> [Step<Self>] {
        guard selection != nil else { return [] }
        let known = dossiers.map { summary in
            Pick<Message>.Option(
                summary.title, detail: summary.known, .dossier(.choose(summary)))
        }
        let new = Pick<Message>.Option(
            Phrase(nl: "nieuw dossier", en: "new dossier"), .dossier(.open))
        return known.isEmpty
            ? perform(.open) : [.pick(Pick(.dossiers, options: known + [new]))]
    }

    func perform(_ step: DossierStep) -> [Step<Self>] {
        switch step {
        case .open: return selection.map { [.open(.dossier(DossierForm(for: $0)))] } ?? []
        case .choose(let summary): return choices(summary)
        case .read(let id): return [.run(.readDossier(id))]
        case .write(let id): return [.open(.dossierEntry(DossierEntryForm(in: id)))]
        case .edit(let dossier): return [.open(.dossier(DossierForm(dossier)))]
        case .close(let id): return [.open(.dossierClosing(DossierClosingForm(id)))]
        case .reopen(let id): return [.run(.reopenDossier(id))]
        case .protect(let id): return [.open(.protectedNote(ProtectedNoteForm(in: id)))]
        case .chooseNote(let notes): return chooseNote(notes)
        case .look(let note): return [.run(.look(note))]
        }
    }

    /// What can be done with it as it stands; of one that is not for who looks, only to hear so.
    private func choices(_ summary: DossierSummary) -> [Step<Self>] {
        let dossier = summary.dossier
        guard summary.isReadable else { return perform(.read(dossier.id)) }
        typealias Option = Pick<Message>.Option
        let open: [Option] = [
            Option(.write, .dossier(.write(dossier.id))),
            Option(.nextStep, .dossier(.edit(dossier))),
            Option(.protect, .dossier(.protect(dossier.id))),
            Option(.close, .dossier(.close(dossier.id))),
        ]
        let apart =
            summary.notes.isEmpty
            ? [] : [Option(.readNote, .dossier(.chooseNote(summary.notes)))]
        let options =
            [Option(.read, .dossier(.read(dossier.id)))] + apart
            + (dossier.isOpen ? open : [Option(.reopen, .dossier(.reopen(dossier.id)))])
        return [.pick(Pick(summary.title, options: options))]
    }

    private func chooseNote(_ notes: [ProtectedNote]) -> [Step<Self>] {
        [
            .pick(
                Pick(
                    .readIt,
                    options: notes.map {
                        Pick<Message>.Option(
                            $0.kind.label, detail: $0.reason, .dossier(.look($0)))
                    }))
        ]
    }
}

extension DossierSummary {
    /// What tells it from others: what is next, why it was closed, or whom to ask.
    fileprivate var known: String {
        isReadable ? dossier.closing?.reason ?? dossier.nextStep : dossier.openedBy
    }
}

/// What is done with a dossier.
public enum DossierStep: Equatable, Sendable {
    case open
    case choose(DossierSummary)
    case read(Dossier.ID), write(Dossier.ID), edit(Dossier)
    case close(Dossier.ID), reopen(Dossier.ID)
    case protect(Dossier.ID), chooseNote([ProtectedNote]), look(ProtectedNote)

    /// Whether it changes something, or begins to.
    var changes: Bool {
        switch self {
        case .choose, .read, .chooseNote: false
        default: true
        }
    }
}

extension Phrase {
    fileprivate static let dossiers = Phrase(nl: "Dossiers", en: "Dossiers")
    fileprivate static let read = Phrase(nl: "lezen", en: "read")
    fileprivate static let write = Phrase(nl: "erin schrijven", en: "write in it")
    fileprivate static let nextStep = Phrase(
        nl: "volgende stap en gegevens", en: "next step and facts")
    fileprivate static let protect = Phrase(
        nl: "beschermde notitie schrijven", en: "write a protected note")
    fileprivate static let close = Phrase(nl: "sluiten", en: "close")
    fileprivate static let reopen = Phrase(nl: "heropenen", en: "reopen")
    fileprivate static let readNote = Phrase(
        nl: "beschermde notitie lezen", en: "read a protected note")
    fileprivate static let readIt = Phrase(
        nl: "Lezen? Dat wordt opgeschreven", en: "Read it? That is written down")
}
