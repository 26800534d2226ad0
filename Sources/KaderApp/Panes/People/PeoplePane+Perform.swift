internal import KaderDomain
internal import KaderStore

extension PeoplePane {
    /// One effect, one answer; every failure becomes a message with words.
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            try answer(effect, dependencies).map(send)
        } catch {
            if case .readCard(let id) = effect { return send(.cardFailed(id, Phrase(error))) }
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        switch effect {
        case .load, .readCard, .readDossier, .look, .foresee, .view: false
        case .archive, .bringBack, .setAllArchived, .unmerge, .reopenDossier: true
        }
    }

    private static func answer(_ effect: Effect, _ kader: Dependencies) throws -> Message? {
        let store = kader.store
        switch effect {
        case .load(let query):
            let found = try store.people(
                ListFilter(people: query.text), in: query.order, after: query.after,
                limit: query.limit, archived: query.withArchived,
                lookingAt: PeopleQuery.mostLookedAt)
            return .loaded(found.people, query, next: found.next)
        case .foresee(let ids):
            let people = try store.contacts(ids)
            return .foreseen(
                MarkedPeople(
                    people: people, barred: try store.archiveBars(among: people.map(\.id))))
        case .setAllArchived(let ids, let isArchived):
            try isArchived ? store.archive(ids) : store.bringBack(ids)
            return .writtenMany(Phrase(archived: isArchived, count: ids.count))
        case .view(let effect): return try effect.perform(in: store).map { .view($0) }
        case .readCard(let id): return .cardRead(try store.person(id))
        case .archive(let contact):
            try store.archive(contact.id)
            return .written(.archived(contact))
        case .bringBack(let contact):
            try store.bringBack(contact.id)
            return .written(.broughtBack(contact))
        case .unmerge(let part):
            try store.unmerge(person: part.id)
            return .written(.parted(part))
        case .readDossier(let id):
            let detail = try store.dossier(id)
            try store.note(.openedDossier, of: detail.dossier.contact)
            return .told(.dossier(detail.dossier.title), detail.told(kader.language), nil)
        case .reopenDossier(let id):
            try store.reopen(dossier: id)
            return .written(.reopened)
        case .look(let note):
            let text = try store.look(at: note.id)
            return .told(.protected, [note.told(text, kader.language)], note)
        }
    }
}

extension Phrase {
    fileprivate init(archived isArchived: Bool, count: Int) {
        let (nl, en) = count == 1 ? ("persoon", "person") : ("personen", "people")
        self =
            isArchived
            ? Phrase(
                nl: "Gearchiveerd: \(count) \(nl). {everywhere.undo|u} maakt het ongedaan.",
                en: "Archived: \(count) \(en). {everywhere.undo|u} to undo.")
            : Phrase(
                nl: "Teruggehaald: \(count) \(nl). {everywhere.undo|u} maakt het ongedaan.",
                en: "Brought back: \(count) \(en). {everywhere.undo|u} to undo.")
    }

    fileprivate static func archived(_ contact: Contact) -> Phrase {
        Phrase(
            nl: "In het archief: \(contact.name). {everywhere.undo|u} haalt die terug.",
            en: "Archived: \(contact.name). {everywhere.undo|u} brings them back.")
    }

    fileprivate static let reopened = Phrase(
        nl: "Dossier heropend.", en: "Dossier reopened.")
    fileprivate static let protected = Phrase(
        nl: "Beschermde notitie", en: "Protected note")

    fileprivate static func dossier(_ title: String) -> Phrase {
        Phrase(nl: "Dossier: \(title)", en: "Dossier: \(title)")
    }

    fileprivate static func parted(_ contact: Contact) -> Phrase {
        Phrase(
            nl: "Weer apart: \(contact.name), met wat toen van die was.",
            en: "On their own again: \(contact.name), with what was theirs then.")
    }

    fileprivate static func broughtBack(_ contact: Contact) -> Phrase {
        Phrase(
            nl: "Weer in de lijst: \(contact.name).", en: "In the list again: \(contact.name).")
    }
}
