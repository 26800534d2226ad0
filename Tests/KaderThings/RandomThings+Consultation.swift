import KaderDomain
import KaderStore
import KaderTesting

extension RandomThings {
    /// One of every kind of the tables of a region, each pointing to the others.
    mutating func tables(
        _ people: [Contact.ID], _ test: QualityTest.ID, _ things: [StoredThing]
    ) throws -> [StoredThing] {
        var made = ["contact": people[0].description, "qualityTest": test.description]
        for thing in things {
            if case .spreekuur(let one) = thing { made["spreekuur"] = one.id.description }
        }
        return try ListedKind.allCases.map { kind in
            var texts = ListedTexts()
            for field in kind.fields where field.isRequired || !seeded.oneIn(3) {
                texts[field.name] = text(of: field, made)
            }
            let thing = try valid(kind, texts)
            made[kind.rawValue] = thing.id
            return .listed(thing)
        }
    }

    /// What contradicts itself is left out.
    private mutating func valid(_ kind: ListedKind, _ texts: ListedTexts) throws -> ListedThing {
        let id: Identifier<ListedThing> = id()
        if let thing = try? ListedThing(kind, id: id, texts) { return thing }
        let left = kind.type.yielding.reduce(into: texts) { $0[$1] = "" }
        return try ListedThing(kind, id: id, left)
    }

    private mutating func text(of field: ListedField, _ made: [String: String]) -> String {
        switch field.holds {
        case .line, .text: title()
        case .day: day().description
        case .truth: seeded.oneIn(2) ? "1" : ""
        case .number(let range): "\(seeded.int(in: range.lowerBound...min(3, range.upperBound)))"
        case .hours: "09:00-12:00"
        case .municipality: "GM0014"
        case .region: "AM05"
        case .sector: "ZW"
        case .stakeholder: "WB"
        case .fund: "ATF"
        case .oneOf(let options): seeded.pick(options).code
        case .thing(let kind), .things(let kind): made[kind] ?? ""
        }
    }
}
