import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// The fields of a kind of thing of the tables of a region, as options.
protocol ListedFacts: ParsableArguments {
    static var kind: ListedKind { get }

    /// By the name of the field: nil for what was not given, blank for what is emptied.
    var given: [String: String?] { get }
}

extension ListedFacts {
    /// What was given, over what there is already; what it points to is there.
    func over(_ old: ListedTexts, _ kader: Dependencies) throws -> ListedTexts {
        var given = given.compactMapValues(\.self)
        for field in Self.kind.fields {
            guard let text = given[field.name], !text.isEmpty else { continue }
            if field.holds == .region {
                given[field.name] = try kader.region(text)
            } else {
                try kader.require(field, text)
            }
        }
        return old.with(given)
    }
}

extension OrNone where Value: CustomStringConvertible {
    /// Blank for none.
    var listed: String { value?.description ?? "" }
}

extension OrNone<String> {
    /// A code, in capitals.
    var code: String { listed.uppercased() }
}

extension Bool {
    /// As a field of yes or no is kept.
    var listed: String { self ? "1" : "" }
}

extension [String] {
    /// As a field of several lines is kept; nil for what was not given, blank for `none`.
    var listed: String? { isEmpty ? nil : self == ["none"] ? "" : joined(separator: "\n") }
}

extension Dependencies {
    /// - Throws: `ValidationError` for codes that are not in the reference tables,
    ///   ``StoreError/notFound(kind:id:)``.
    fileprivate func require(_ field: ListedField, _ text: String) throws {
        switch field.holds {
        case .sector: try require(sector: text)
        case .stakeholder where reference.stakeholderType(text) == nil:
            throw ValidationError("There is no kind of organisation \(text).")
        case .fund: try require(fund: text)
        case .thing(let kind), .things(let kind):
            let ids = text.split(separator: ",").compactMap { Identifier<ListedThing>("\($0)") }
            if let kind = StoredKind(rawValue: kind) { try require(kind, ids) }
        default: break
        }
    }

    func require(fund code: String) throws {
        guard reference.funds.contains(where: { $0.code == code }) else {
            throw ValidationError("There is no fund \(code). See: kader fund list.")
        }
    }
}
