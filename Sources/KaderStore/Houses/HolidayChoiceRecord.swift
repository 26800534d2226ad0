internal import GRDB
internal import KaderDomain

/// A row of `holidayChoice`.
struct HolidayChoiceRecord: Record {
    static let kind = ThingKind("holidayChoice", fields: ["house", "rule", "isOpen"])

    let id, house, rule: String
    let isOpen: Bool

    init(_ choice: HolidayChoice) {
        id = choice.id.description
        house = choice.house
        rule = choice.rule
        isOpen = choice.isOpen
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        rule = row["rule"]
        isOpen = row["isOpen"]
    }

    var fields: [DatabaseValue] {
        [house.databaseValue, rule.databaseValue, isOpen.databaseValue]
    }

    func value() throws -> HolidayChoice {
        let choice = HolidayChoice(house: house, rule: rule, isOpen: isOpen)
        guard choice.id.description == id else { throw unreadable }
        return choice
    }
}
