import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

extension OfficeLife {
    /// A new thing of the tables of a region, or another field or the end of one.
    mutating func changeTables(_ acting: ActingStore) throws {
        let kind = seeded.pick(ListedKind.allCases)
        let all = try acting.consultation(Set(ListedKind.allCases))
        guard let old = pick(all.things(of: kind)), !seeded.oneIn(4) else {
            return try acting.add(ListedThing(kind, id: id(), texts(kind, all, acting)))
        }
        guard !seeded.oneIn(6) else { return try acting.withdraw(kind, old.id) }
        let other = try texts(kind, all, acting)
        let field = seeded.pick(kind.fields).name
        let id = try #require(Identifier<ListedThing>(old.id))
        try acting.edit(
            ListedThing(kind, id: id, old.texts.with([field: other[field]])), from: old)
    }

    private mutating func texts(
        _ kind: ListedKind, _ all: Consultation, _ acting: ActingStore
    ) throws -> ListedTexts {
        var texts = ListedTexts()
        for field in kind.fields where field.isRequired || seeded.oneIn(2) {
            texts[field.name] = try text(of: field, all, acting)
        }
        return texts
    }

    private mutating func text(
        of field: ListedField, _ all: Consultation, _ acting: ActingStore
    ) throws -> String {
        switch field.holds {
        case .line, .text: seeded.awkwardText()
        case .day: (Office.monday + seeded.int(in: -9...9)).description
        case .truth: seeded.oneIn(2) ? "1" : ""
        case .number: "\(seeded.int(in: 0...3))"
        case .hours: seeded.pick(["09:00-12:00", "13:30-15:00"])
        case .municipality: "GM0014"
        case .region: "AM0\(seeded.int(in: 1...3))"
        case .sector: "ZW"
        case .stakeholder: "WB"
        case .fund: "ATF"
        case .oneOf(let options): seeded.pick(options).code
        case .thing("contact"): seeded.pick(office.people).id.description
        case .things("contact"): office.staff.prefix(2).map(\.description).joined(separator: ",")
        case .thing("room"): seeded.pick(office.rooms).id.description
        case .thing("spreekuur"):
            pick(
                try acting.agenda(at: Office.place, from: Office.monday, through: Office.monday + 9)
            )?.id.description ?? ""
        case .thing(let name), .things(let name):
            ListedKind(rawValue: name).flatMap { pick(all.things(of: $0)) }?.id ?? ""
        }
    }
}
