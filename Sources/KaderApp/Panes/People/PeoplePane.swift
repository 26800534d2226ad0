public import KaderDomain

/// Everyone whom the union knows or helps (S3, S49: a person is not a member), found by any part of
/// name, number, phone or place, with the card of the selected one beside the list.
///
/// Always true: no more people are held than were gone through, a page at a time; `selection` is
/// one of `people`, or nil; `card` is of the person who is or was selected last; at most one list and
/// one card are being read. Nobody is listed twice.
public struct PeoplePane: Pane {
    public enum Message: Equatable, Sendable {
        case move(Int), open, add, edit, book, toggleArchive, showArchived(Bool), history
        case refer, guide, openForm(FormKind)
        case merge, chooseParting(of: [Contact]), unmerge(Contact), editVisit
        case chooseDossier(of: PersonDetail?), dossier(DossierStep)
        case told(Phrase, [HistoryLine], ProtectedNote?)
        case mark(Marking), foreseen(MarkedPeople)

        /// Of these people, after it was asked.
        case setArchived([Contact.ID], Bool)
        case writtenMany(Phrase)
        case chooseSort, sort(PeopleOrder), chooseColumns

        /// Nil for what fits.
        case toggleColumn(ContactColumn?)
        case view(ViewMessage)

        /// And where the next page begins; nil where that is all.
        case loaded([Contact], PeopleQuery, next: PeoplePlace? = nil)
        case cardRead(PersonDetail)
        case written(Phrase)
        case failed(Phrase), cardFailed(Contact.ID, Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(PeopleQuery)
        case readCard(Contact.ID)
        case archive(Contact), bringBack(Contact), unmerge(Contact)
        case foresee(Set<Contact.ID>)

        /// All of these, or none.
        case setAllArchived([Contact.ID], Bool)
        case view(ViewEffect)
        case readDossier(Dossier.ID), reopenDossier(Dossier.ID), look(ProtectedNote)
    }

    public static let name = Phrase(nl: "Personen", en: "People")
    public static let standsAlone = true

    /// Where somebody is booked or registered from here.
    let desk: Place
    var now: LocalTime

    /// In the order of the list; nil until they were read.
    public internal(set) var people: [Contact]?
    public internal(set) var selection: Contact.ID?
    public internal(set) var card: PersonDetail?
    public internal(set) var filter = ""
    public internal(set) var withArchived = false
    public internal(set) var order = PeopleOrder.byName

    /// Which columns there are; the order is ``order``.
    public internal(set) var shape = ListShape<ContactColumn>()

    /// Of people on any page, whatever is typed.
    public internal(set) var marks = Marks<Contact.ID>()

    /// Where the next page begins; nil where nobody is left.
    public internal(set) var next: PeoplePlace?

    /// What the list is the answer to, without a place.
    var listed: PeopleQuery?

    /// What is being read; nil where nothing is.
    var asked: PeopleQuery?
    var askedCard: Contact.ID?

    /// Whether the list is to be read again once what is asked has come.
    var isStale = false

    /// What a form made, to be selected once it is read.
    var expected: Contact.ID?

    public var role = OwnRole.everything

    public init(house: String?, now: LocalTime) {
        desk = house.map(Place.house) ?? .online
        self.now = now
    }

    /// Nothing: few look here first, and there may be a million people.
    public var start: [Step<Self>] { [] }

    public mutating func come(toFront isInFront: Bool) -> [Step<Self>] {
        isInFront && people == nil ? [.run(.view(.recall(Self.list)))] + ask() : []
    }

    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .move(let step): return select(by: step)
        case .open: return selection.map { [.person($0)] } ?? []
        case .add: return [.open(.contact(ContactForm(name: typedName)))]
        case .edit: return edit()
        case .book: return book()
        case .toggleArchive: return toggleArchive()
        case .showArchived(let shown): withArchived = shown; return ask()
        case .merge: return merge()
        case .chooseParting(let parts): return chooseParting(of: parts)
        case .editVisit: return editVisit()
        case .unmerge(let part): return [.run(.unmerge(part))]
        case .chooseDossier(let person): return chooseDossier(of: person)
        case .dossier(let step): return perform(step)
        case .told(let title, let lines, let note): return [.lines(title, lines, note)]
        case .history:
            return selection.map { [.history(kind: "contact", id: "\($0)")] } ?? []
        case .refer: return refer()
        case .guide: return guide()
        case .openForm(let form): return [.open(form)]
        case .mark(let what): return mark(what)
        case .foreseen(let marked): return ask(about: marked)
        case .setArchived(let ids, let isArchived):
            return [.run(.setAllArchived(ids, isArchived))]
        case .writtenMany(let phrase):
            marks.clearAll()
            return [.say(Notice(phrase, .success))] + ask() + rereadCard()
        case .chooseSort: return [.pick(sortPick)]
        case .sort(let order): return sort(by: order)
        case .chooseColumns: return [.pick(columnPick(selected: 0))]
        case .toggleColumn(let column): return toggle(column)
        case .view(let message): return update(message)
        case .loaded(let people, let query, let next):
            return accept(people, of: query, next: next)
        case .cardRead(let card): return accept(card)
        case .written(let phrase): return [.say(Notice(phrase, .success))] + ask() + rereadCard()
        case .failed(let phrase): asked = nil; return [.say(Notice(phrase, .refusal))]
        case .cardFailed(let id, let phrase): return cardFailed(id, phrase)
        }
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        filter = text
        return ask()
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        (people, next, listed) = (before.people, before.next, before.listed)
        selection = before.selection
        return filter(by: "")
    }

    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        self.now = now
        return []
    }

    public mutating func expect(_ id: String) { expected = Contact.ID(id) }
}
