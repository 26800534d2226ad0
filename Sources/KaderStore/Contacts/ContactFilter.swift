internal import KaderDomain

/// A filter of people as it is asked of the store: of the index, which knows words and no columns, and
/// then of each row that it finds.
///
/// Words that are looked for may be those of a part of somebody who was merged; what somebody must
/// be without is judged of the person who is listed.
struct ContactFilter {
    /// What the index is asked; nil where it knows nothing of what is asked.
    let query: String?
    private let onHit: [ContactTerm]
    private let onPerson: [ContactTerm]

    init(_ filter: ListFilter) {
        let lookedUp = filter.terms.filter(\.isLookedUp)
        onHit = lookedUp.compactMap(ContactTerm.init).filter { $0.column != nil }
        onPerson = filter.terms.filter { !$0.isLookedUp }.compactMap(ContactTerm.init)
        let plain = lookedUp.filter { $0.column == nil }.map(\.wanted).joined(separator: " ")
        let asked = [SearchText.query(plain)] + onHit.map(\.query)
        let parts = asked.compactMap(\.self)
        query = parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    /// Words of any column.
    init(words typed: String) {
        query = SearchText.query(typed)
        (onHit, onPerson) = ([], [])
    }

    /// Whether the index alone cannot tell.
    var judges: Bool { !onHit.isEmpty || !onPerson.isEmpty }

    /// - Parameter hit: of somebody whom the index finds, or of a part of them.
    func finds(_ hit: Contact) -> Bool { onHit.allSatisfy { $0.holds(of: hit) } }

    /// - Parameter person: as they are listed.
    func shows(_ person: Contact) -> Bool { onPerson.allSatisfy { $0.holds(of: person) } }
}

/// A term of it, in words as the index has them.
private struct ContactTerm {
    /// Nil for what they have in any.
    let column: ContactColumn?
    private let isNegated: Bool

    /// Empty for "there is nothing in this column".
    private let words: [String]

    /// Nil for what the index cannot tell from nothing: that asks nothing.
    init?(_ term: FilterTerm) {
        column = term.column.flatMap { ContactColumn(rawValue: $0) }
        isNegated = term.isNegated
        words = SearchText.words(term.wanted)
        if words.isEmpty, !term.wanted.isEmpty { return nil }
    }

    /// Who may meet it: one letter among longer words is judged later.
    var query: String? {
        if column == .phone { return "\"\(words.joined())\"*" }
        let long = words.filter { $0.count > 1 }
        let asked = (long.isEmpty ? words : long).map { "\"\($0)\"*" }
        return asked.joined(separator: " AND ")
    }

    func holds(of contact: Contact) -> Bool { meets(contact) != isNegated }

    private func meets(_ contact: Contact) -> Bool {
        let held = SearchText.words(contact.text(in: column))
        if words.isEmpty { return held.isEmpty }
        let number = words.joined()
        if column == .phone { return held.joined().utf8.starts(with: number.utf8) }
        if words.allSatisfy({ $0.begins(oneOf: held) }) { return true }
        let isNumber = words.count > 1 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return column == nil && isNumber && number.begins(oneOf: held)
    }
}

extension String {
    fileprivate func begins(oneOf words: [String]) -> Bool {
        words.contains { $0.utf8.starts(with: utf8) }
    }
}

extension Contact {
    fileprivate func text(in column: ContactColumn?) -> String {
        switch column {
        case .name: [name.given, name.infix, name.family].joined(separator: " ")
        case .town: ([town] + Folding.aliases(ofPlace: town)).joined(separator: " ")
        case .phone: phone.filter(\.isNumber)
        case .number: memberNumber
        case .email: email
        case .standing: "\(standing.label.nl) \(standing.label.en)"
        case nil:
            [ContactColumn.name, .number, .phone, .email, .town].map { text(in: $0) }
                .joined(separator: " ")
        }
    }
}
