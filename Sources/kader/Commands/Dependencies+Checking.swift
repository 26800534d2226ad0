import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// What people point to must be there, before anything is written.
extension Dependencies {
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    func require<T>(_ kind: StoredKind, _ ids: [Identifier<T>]) throws {
        let there = try store.existing(kind, Set(ids.map(\.description)))
        for id in ids where !there.contains(id.description) {
            throw StoreError.notFound(kind: kind.rawValue, id: id.description)
        }
    }

    func require<T>(_ kind: StoredKind, _ id: Identifier<T>?) throws {
        if let id { try require(kind, [id]) }
    }

    /// - Throws: `ValidationError` for codes that are not in the reference tables.
    func require(municipalities codes: [String]) throws {
        for code in codes where reference.municipality(code) == nil {
            throw ValidationError("There is no municipality \(code). See: kader municipality list.")
        }
    }

    func require(houses keys: [String]) throws {
        try reference.require(houses: keys)
    }

    /// - Throws: as ``require(_:_:)`` and ``require(sector:)``, where who pulls something is not there.
    func check(_ owner: PlanOwner?) throws {
        switch owner {
        case .person(let id): try require(.contact, id)
        case .network(let id): try require(.network, id)
        case .sector(let code): try require(sector: code)
        case .campaign, nil: break
        }
    }

    func require(sector code: String?) throws {
        guard let code, reference.sector(code) == nil else { return }
        let near = Spelling.nearest(to: code, among: reference.sectors) {
            [$0.code, $0.name.nl, $0.name.en] + $0.otherNames
        }
        guard !near.isEmpty else {
            throw ValidationError("There is no sector \(code).")
        }
        let names = near.map { "\($0.name[language]) (\($0.code))" }.joined(separator: ", ")
        throw ValidationError("There is no sector \(code). Nearest: \(names).")
    }
}

extension Reference {
    func require(houses keys: [String]) throws {
        for key in keys where house(key) == nil {
            throw ValidationError("There is no house \(key). See: kader house list.")
        }
    }
}
