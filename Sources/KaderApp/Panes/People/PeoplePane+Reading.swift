public import KaderDomain

extension PeoplePane {
    /// What is looked for: what is typed, from two letters on. A single one finds everybody, and takes
    /// longest (PLATFORM 3).
    var sought: String {
        let read = ListFilter(people: filter)
        return read.isEmpty || !read.isLongEnough ? "" : filter
    }

    /// What is to be listed now: as many as are, where that is listed already.
    private var wanted: PeopleQuery {
        var query = PeopleQuery(text: sought, order: order, withArchived: withArchived)
        if query == listed, let people, people.count > query.limit { query.held = people.count }
        return query
    }

    /// Reads the list anew. Where a reading is under way its answer is awaited first, so that somebody
    /// who types fast asks for what stands there at the end and not for each letter.
    mutating func ask() -> [Step<Self>] {
        guard asked == nil else {
            isStale = true
            return []
        }
        isStale = false
        return run(wanted)
    }

    /// The next page, where the keyboard comes near the end of what is read.
    mutating func askMore() -> [Step<Self>] {
        guard asked == nil, let next, let people, let row = selectedRow, row + 10 >= people.count,
            var query = listed
        else { return [] }
        query.after = next
        return run(query)
    }

    private mutating func run(_ query: PeopleQuery) -> [Step<Self>] {
        asked = query
        return [.run(.load(query))]
    }

    /// What was read of a question that is no longer asked is dropped.
    mutating func accept(
        _ found: [Contact], of query: PeopleQuery, next: PeoplePlace?
    ) -> [Step<Self>] {
        if query == asked { asked = nil }
        guard !isStale else { return asked == nil ? ask() : [] }
        guard query.text == sought, query.order == order,
            query.withArchived == withArchived || sought.isEmpty,
            query.after == nil || query.after == self.next
        else { return [] }
        self.next = next
        guard query.after == nil else {
            let known = Set((people ?? []).map(\.id))
            people = (people ?? []) + found.filter { !known.contains($0.id) }
            return []
        }
        return show(found, of: query)
    }

    /// A list in another order begins at its top.
    private mutating func show(_ found: [Contact], of query: PeopleQuery) -> [Step<Self>] {
        let isReordered = listed.map { $0.order != query.order } ?? false
        let row = isReordered ? nil : selectedRow
        (people, listed) = (found, query)
        listed?.held = 0
        if isReordered { selection = found.first?.id }
        return takeExpected() ?? keepSelection(near: row)
    }

    /// Who was just made is selected; where the list does not show them, they are looked for by name
    /// once their card is read.
    private mutating func takeExpected() -> [Step<Self>]? {
        guard let id = expected else { return nil }
        if people?.contains(where: { $0.id == id }) == true { (expected, selection) = (nil, id) }
        return readCard(id)
    }

    // MARK: The card

    public var personShown: Contact.ID? { card?.id == selection ? selection : nil }

    /// Reads the card of the selected person, after the one that is being read.
    mutating func readCard(_ id: Contact.ID) -> [Step<Self>] {
        guard askedCard == nil else { return [] }
        askedCard = id
        return [.run(.readCard(id))]
    }

    mutating func accept(_ read: PersonDetail) -> [Step<Self>] {
        askedCard = nil
        card = read
        if expected == read.id {
            expected = nil
            selection = read.id
            filter = read.contact.name.description
            return ask()
        }
        return readMissingCard()
    }

    mutating func cardFailed(_ id: Contact.ID, _ phrase: Phrase) -> [Step<Self>] {
        (askedCard, card) = (nil, nil)
        if expected == id { expected = nil }
        guard id == selection else { return readMissingCard() }
        return [.say(Notice(phrase, .refusal))]
    }

    private mutating func readMissingCard() -> [Step<Self>] {
        let wanted = expected ?? selection
        guard let wanted, wanted != card?.id else { return [] }
        return readCard(wanted)
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        guard people != nil, !kinds.isDisjoint(with: Self.kinds) else { return [] }
        let list = kinds.contains("contact") ? [Step<Self>.run(.load(wanted))] : []
        return list + rereadCard()
    }

    /// After the person may have changed, whether or not a card is being read.
    func rereadCard() -> [Step<Self>] { selection.map { [.run(.readCard($0))] } ?? [] }

    /// What the list and the cards tell of.
    static let kinds: Set<String> = [
        "contact", "appointment", "spreekuur", "boardFunction", "accompaniment", "kaderlid",
        "workingGroup",
        "consulent", "network", "absence", "training", "interestConflict", "registration",
        "employer", "problem", "referral", "partnerReference", "trajectory", "trajectoryItem",
        "dossier", "dossierEntry", "protectedNote", "taxQuestion",
    ]
}
