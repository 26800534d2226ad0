internal import KaderDomain
internal import KaderStore

/// The table of any ``Listed`` thing: its id, then its fields.
enum ListedTable<Thing: Listed>: Table {
    static var columns: [Column] { [Column("id", "")] + Thing.fields.map(\.column) }

    static var kinds: [StoredKind] { [Thing.kind.storedKind] }

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .listed(let thing) = thing else { return [] }
        return [thing.id] + Thing.fields.map { $0.cell(thing.texts[$0.name]) }
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        var texts = ListedTexts()
        for field in Thing.fields { texts[field.name] = try row.text(of: field, lookup) ?? "" }
        let telling = Thing.fields.filter(\.isRequired).map { row.word($0.name) }
        let id: Identifier<ListedThing> = row.ownId(
            orNamed: Thing.kind.rawValue, telling.joined(separator: "\u{1F}"))
        guard row.faults.isEmpty else { return [] }
        do {
            return [.listed(try ListedThing(Thing.kind, id: id, texts))]
        } catch {
            row.refuse(error.field ?? "id", .broken(error))
            return []
        }
    }
}

extension ListedField {
    fileprivate var column: Column {
        switch holds {
        case .line: Column(name, label.nl)
        case .text: Column(name, "")
        case .day: Column(name, "2026-11-24")
        case .truth: Column(name, Cell.truth(false), .truth)
        case .number(let range): Column(name, String(range.lowerBound), .number)
        case .hours: Column(name, "09:00-12:00")
        case .municipality: Column(name, "")
        case .region: Column(name, "AM01")
        case .sector: Column(name, "ZW")
        case .stakeholder: Column(name, "WB")
        case .fund: Column(name, isRequired ? "ATF" : "")
        case .oneOf(let options): Column(name, options.first?.code ?? "")
        case .thing: Column(name, "")
        case .things: Column(name, "", .list)
        }
    }

    fileprivate func cell(_ text: String) -> String {
        switch holds {
        case .truth: Cell.truth(text == "1")
        case .things: text.replacing(",", with: "|")
        default: text
        }
    }
}

extension ImportRow {
    /// What the cell of a field says, as ``ListedTexts`` holds it; nil where it is wrong.
    fileprivate mutating func text(of field: ListedField, _ lookup: Lookup) throws -> String? {
        let name = field.name
        if field.isRequired, word(name).isEmpty { refuse(name, .blank) }
        switch field.holds {
        case .line, .text: return text(name)
        case .truth: return truth(name) ? "1" : ""
        case .day: return day(name)?.description
        case .number(let range):
            return value(name, .expectedNumber) { word in
                Int(word).flatMap { range.contains($0) ? word : nil }
            }
        case .hours:
            return value(name, .expectedHours) { Hours($0).map { "\($0.from)-\($0.to)" } }
        case .municipality: return value(name, .unknownMunicipality, lookup.municipality)
        case .region: return value(name, .unknownRegion, lookup.region)
        case .sector: return value(name, .unknownSector, lookup.sector)
        case .stakeholder: return value(name, .unknownType, lookup.stakeholder)
        case .fund: return value(name, .unknownFund, lookup.fund)
        case .oneOf(let options): return option(name, among: options)
        case .thing(let kind): return try thing(name, kind, lookup)
        case .things(let kind): return try things(name, kind, lookup)
        }
    }

    private mutating func option(
        _ name: String, among options: [ListedField.Option]
    ) -> String? {
        let codes = options.map(\.code).joined(separator: ", ")
        return value(name, .expectedOneOf(codes)) { word in
            let folded = Folding.fold(word)
            return options.first { option in
                [option.code, option.label.nl, option.label.en]
                    .contains { Folding.fold($0) == folded }
            }?.code
        }
    }

    private mutating func thing(
        _ name: String, _ kind: String, _ lookup: Lookup
    ) throws -> String? {
        guard let id: Identifier<ListedThing> = id(name) else { return nil }
        guard let stored = StoredKind(rawValue: kind), try lookup.isThere(stored, id.description)
        else {
            refuse(name, .targetMissing)
            return nil
        }
        return id.description
    }

    private mutating func things(
        _ name: String, _ kind: String, _ lookup: Lookup
    ) throws -> String? {
        let ids = list(name, .expectedId) { Identifier<ListedThing>($0) }
        guard let ids, let stored = StoredKind(rawValue: kind) else { return nil }
        guard try ids.allSatisfy({ try lookup.isThere(stored, $0.description) }) else {
            refuse(name, .targetMissing)
            return nil
        }
        return ids.map(\.description).joined(separator: ",")
    }
}

extension Phrase {
    fileprivate static let unknownType = Phrase(
        nl: "deze soort organisatie is er niet; schrijf een code (WB, UWV)",
        en: "there is no such kind of organisation; write a code (WB, UWV)")
    fileprivate static let unknownFund = Phrase(
        nl: "dit fonds is er niet; schrijf een code (ATF) of de hele naam",
        en: "there is no such fund; write a code (ATF) or the whole name")
    fileprivate static let targetMissing = Phrase(
        nl: "dit is er niet; lees eerst de tabel in waar het in staat",
        en: "this is not there; first import the table that has it")
}
