public import KaderDomain

/// A new room in a house, made where a spreekuur needs one.
public struct RoomForm: FormDefinition {
    let house: String

    /// What the name begins as.
    let name: String

    public init(house: String, name: String) {
        self.house = house
        self.name = name
    }

    public var title: Phrase { Phrase(nl: "Nieuwe ruimte", en: "New room") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("name").isEmpty { faults["name"] = .fillIn }
        if Int(values.text("capacity")).map({ $0 < 1 }) ?? true {
            faults["capacity"] = Phrase(nl: "een getal vanaf 1", en: "a number from 1")
        }
        return faults
    }
}
