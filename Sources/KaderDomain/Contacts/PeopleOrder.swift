/// In which order people are listed.
///
/// Written as a view keeps it: the key, `-` before it for the other way round. People of one town go by
/// name, and the other way round that turns too. Who has no town, or no number, comes last either way.
public struct PeopleOrder: Hashable, Sendable, LosslessStringConvertible {
    public enum Key: String, CaseIterable, Sendable {
        case name, town

        /// The shortest first, so that 9 comes before 10.
        case number

        /// Who came into this file last comes first.
        case newest
    }

    public let key: Key
    public let isReversed: Bool

    public static let byName = PeopleOrder(.name)

    public init(_ key: Key, isReversed: Bool = false) {
        (self.key, self.isReversed) = (key, isReversed)
    }

    /// - Returns: nil where it names no key.
    public init?(_ description: String) {
        let isReversed = description.hasPrefix("-")
        guard let key = Key(rawValue: String(description.dropFirst(isReversed ? 1 : 0))) else {
            return nil
        }
        self.init(key, isReversed: isReversed)
    }

    public var description: String { (isReversed ? "-" : "") + key.rawValue }
}

// MARK: - Ordering

extension PeopleOrder {
    /// These people in this order. By `newest` they stay as they come: that is known to a file alone.
    public func sorted(_ people: [Contact]) -> [Contact] {
        guard key != .newest else { return people }
        return people.map { Ranked(self, $0) }.sorted { left, right in
            guard left.isBlank == right.isBlank else { return right.isBlank }
            return isReversed ? right < left : left < right
        }
        .map(\.person)
    }

    fileprivate func text(of person: Contact) -> String {
        switch key {
        case .name, .newest: person.name.sortKey
        case .town: Folding.fold(person.town)
        case .number: person.memberNumber
        }
    }
}

/// Somebody with what decides where they stand, worked out once.
private struct Ranked: Comparable {
    let person: Contact
    private let length: Int
    private let text, name: String

    init(_ order: PeopleOrder, _ person: Contact) {
        self.person = person
        (text, name) = (order.text(of: person), person.name.sortKey)
        length = order.key == .number ? text.unicodeScalars.count : 0
    }

    var isBlank: Bool { text.isEmpty }

    static func < (left: Self, right: Self) -> Bool {
        (left.length, left.text, left.name, left.person.id)
            < (right.length, right.text, right.name, right.person.id)
    }

    static func == (left: Self, right: Self) -> Bool { left.person.id == right.person.id }
}
