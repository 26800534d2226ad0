public import KaderDomain

/// What is done with the dossiers of the selected person: which, and then what.
extension PeoplePane {
    /// Asks which dossier of this person, or of the selected one.
    func chooseDossier(of shown: PersonDetail?) -> [Step<Self>] {
        guard let id = shown?.id ?? selection else { return [] }
        let dossiers = (shown ?? card).flatMap { $0.id == id ? $0.dossiers : nil } ?? []
        let known = dossiers.map { summary in
            Pick<Message>.Option(
                summary.title, detail: summary.known, .dossier(.choose(summary)))
        }
        let new = Pick<Message>.Option(
            Phrase(nl: "nieuw dossier", en: "new dossier"), .dossier(.open(for: id)))
        return known.isEmpty
            ? perform(.open(for: id)) : [.pick(Pick(.dossiers, options: known + [new]))]
    }

    func perform(_ step: DossierStep) -> [Step<Self>] {
        switch step {
        case .open(let id): return [.open(.dossier(DossierForm(for: id)))]
        case .choose(let summary): return choices(summary)
        case .read(let id): return [.run(.readDossier(id))]
        case .write(let id): return [.open(.dossierEntry(DossierEntryForm(in: id)))]
        case .edit(let dossier): return [.open(.dossier(DossierForm(dossier)))]
        case .close(let id): return [.open(.dossierClosing(DossierClosingForm(id)))]
        case .reopen(let id): return [.run(.reopenDossier(id))]
        case .protect(let id): return [.open(.protectedNote(ProtectedNoteForm(in: id)))]
        case .chooseNote(let notes): return chooseNote(.readIt, notes) { .look($0) }
        case .chooseWithdrawal(let notes):
            return chooseNote(.withdrawIt, notes) { .withdraw($0) }
        case .withdraw(let note):
            return [.open(.protectedWithdrawal(ProtectedWithdrawalForm(note)))]
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
        let withdrawal =
            summary.notes.isEmpty
            ? [] : [Option(.withdrawNote, .dossier(.chooseWithdrawal(summary.notes)))]
        let apart =
            summary.notes.isEmpty
            ? [] : [Option(.readNote, .dossier(.chooseNote(summary.notes)))]
        let options =
            [Option(.read, .dossier(.read(dossier.id)))] + apart
            + (dossier.isOpen
                ? open + withdrawal : [Option(.reopen, .dossier(.reopen(dossier.id)))])
        return [.pick(Pick(summary.title, options: options))]
    }

    private func chooseNote(
        _ title: Phrase, _ notes: [ProtectedNote], _ step: (ProtectedNote) -> DossierStep
    ) -> [Step<Self>] {
        [
            .pick(
                Pick(
                    title,
                    options: notes.map {
                        Pick<Message>.Option(
                            $0.kind.label, detail: $0.reason, .dossier(step($0)))
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
    case open(for: Contact.ID)
    case choose(DossierSummary)
    case read(Dossier.ID), write(Dossier.ID), edit(Dossier)
    case close(Dossier.ID), reopen(Dossier.ID)
    case protect(Dossier.ID), chooseNote([ProtectedNote]), look(ProtectedNote)
    case chooseWithdrawal([ProtectedNote]), withdraw(ProtectedNote)

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
        nl: "volgende stap en gegevens", en: "next step and details")
    fileprivate static let protect = Phrase(
        nl: "beschermde notitie schrijven", en: "write a protected note")
    fileprivate static let close = Phrase(nl: "sluiten", en: "close")
    fileprivate static let reopen = Phrase(nl: "heropenen", en: "reopen")
    fileprivate static let readNote = Phrase(
        nl: "beschermde notitie lezen", en: "read a protected note")
    fileprivate static let withdrawNote = Phrase(
        nl: "beschermde notitie intrekken", en: "withdraw a protected note")
    fileprivate static let withdrawIt = Phrase(
        nl: "Welke notitie intrekken", en: "Withdraw which note")
    fileprivate static let readIt = Phrase(
        nl: "Lezen? Dat wordt opgeschreven", en: "Read it? That is recorded")
}
