public import KaderDomain

extension PeoplePane {
    /// What is looked for: what is typed, from two letters on. A single one finds everybody, and takes
    /// longest (PLATFORM 3).
    var sought: String {
        let read = ListFilter(people: filter)
        return read.isEmpty || !read.isLongEnough ? "" : filter
    }

    /// Whether the list goes by name through everyone, a page at a time.
    private var goesByName: Bool {
        sought.isEmpty || !withArchived && ListFilter(people: sought).goesThroughEveryone
    }

    /// What is to be listed now.
    private var wanted: PeopleQuery {
        var query = PeopleQuery(text: sought, withArchived: withArchived)
        if goesByName { query.limit = max(PeopleQuery.page, people?.count ?? 0) }
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
        guard asked == nil, hasMore, goesByName, let people, let row = selectedRow,
            row + 10 >= people.count
        else { return [] }
        return run(PeopleQuery(text: sought, after: people.last))
    }

    private mutating func run(_ query: PeopleQuery) -> [Step<Self>] {
        asked = query
        return [.run(.load(query))]
    }

    /// What was read of a question that is no longer asked is dropped.
    mutating func accept(
        _ found: [Contact], of query: PeopleQuery, isAll: Bool
    ) -> [Step<Self>] {
        if query == asked { asked = nil }
        guard !isStale else { return asked == nil ? ask() : [] }
        guard query.text == sought, query.withArchived == withArchived || sought.isEmpty,
            query.after == nil || query.after?.id == people?.last?.id
        else { return [] }
        hasMore = found.count == query.limit || !isAll
        guard query.after == nil else {
            people = (people ?? []) + found
            return []
        }
        let row = selectedRow
        people = found
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
