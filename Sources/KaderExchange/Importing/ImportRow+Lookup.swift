internal import KaderDomain
internal import KaderStore

/// Cells that point to other things.
extension ImportRow {
    /// A person by id in `column`, or, where that is blank, by the name in the column `name`.
    mutating func contact(_ column: String, _ lookup: Lookup) throws -> Contact.ID? {
        let name = word("name")
        guard !word(column).isEmpty || name.isEmpty else {
            return try contact(named: name, lookup)
        }
        guard let id = needed(column, .expectedId, { Contact.ID($0) }) else { return nil }
        guard try lookup.isThere(.contact, id.description) else {
            refuse(column, .unknownContact)
            return nil
        }
        return id
    }

    mutating func contacts(_ column: String, _ lookup: Lookup) throws -> [Contact.ID]? {
        guard let ids = list(column, .expectedId, { Contact.ID($0) }) else { return nil }
        guard try ids.allSatisfy({ try lookup.isThere(.contact, $0.description) }) else {
            refuse(column, .unknownContact)
            return nil
        }
        return ids
    }

    mutating func network(_ lookup: Lookup) throws -> Network.ID? {
        guard !word("network").isEmpty else { return nil }
        let network = try lookup.network(word("network"))
        if network == nil { refuse("network", .unknownNetwork) }
        return network
    }

    mutating func neededNetwork(_ lookup: Lookup) throws -> Network.ID? {
        if word("network").isEmpty { refuse("network", .blank) }
        return try network(lookup)
    }

    /// Networks by id or by name.
    mutating func networks(_ column: String, _ lookup: Lookup) throws -> [Network.ID]? {
        let words = list(column, .unknownNetwork) { $0 } ?? []
        let networks = try words.compactMap(lookup.network)
        guard networks.count == words.count else { refuse(column, .unknownNetwork); return nil }
        return networks
    }

    mutating func rooms(
        _ column: String, in house: String?, _ lookup: Lookup
    ) throws -> [Room.ID]? {
        let words = list(column, .unknownRoom) { $0 } ?? []
        let rooms = try words.compactMap { try lookup.room($0, in: house) }
        guard rooms.count == words.count else { refuse(column, .unknownRoom); return nil }
        return rooms
    }

    /// Of which day of which series the row is a session; nil where both cells are blank.
    mutating func origin(_ lookup: Lookup) throws -> SeriesOrigin? {
        guard !word("series").isEmpty else { return nil }
        guard let series: Series.ID = id("series"), let day = neededDay("originalDay") else {
            return nil
        }
        guard try lookup.isThere(.series, series.description) else {
            refuse("series", .unknownSeries)
            return nil
        }
        return SeriesOrigin(series: series, day: day)
    }

    mutating func place(_ lookup: Lookup) -> Place? {
        needed("place", .unknownPlace, lookup.place)
    }

    /// The id in the cell, or for a blank cell the one that follows from what the row says, so that
    /// the same file twice makes one thing.
    mutating func ownId<T>(orNamed parts: String...) -> Identifier<T> {
        id("id") ?? .named(parts.joined(separator: "\u{1F}"))
    }

    private mutating func contact(
        named name: String, _ lookup: Lookup
    ) throws -> Contact.ID? {
        let found = try lookup.contacts(named: name)
        if found.count != 1 {
            refuse("name", found.isEmpty ? .unknownContact : .ambiguousContact)
        }
        return found.count == 1 ? found.first : nil
    }
}
