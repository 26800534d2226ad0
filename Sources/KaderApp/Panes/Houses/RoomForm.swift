public import KaderDomain

/// A new room in a house, or one that is changed.
public struct RoomForm: FormDefinition {
    /// The one that is changed; nil for a new one.
    var id: Room.ID?
    let house: String

    /// What the name begins as.
    let name: String

    public init(house: String, name: String) {
        self.house = house
        self.name = name
    }

    public init(_ room: Room) {
        id = room.id
        house = room.house
        name = room.name
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe ruimte", en: "New room")
            : Phrase(nl: "Ruimte wijzigen", en: "Edit room")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("name").isEmpty { faults["name"] = .fillIn }
        if values.choice("kind") == nil { faults["kind"] = .chooseOne }
        if Int(values.text("capacity")).map({ $0 < 1 }) ?? true {
            faults["capacity"] = Phrase(nl: "een getal vanaf 1", en: "a number, 1 or more")
        }
        return faults
    }

    /// What is filled in; nil where a field is missing.
    func room(_ values: FormValues, id: Room.ID) -> Room? {
        guard let kind = values.choice("kind").flatMap(RoomKind.init(rawValue:)),
            let capacity = Int(values.text("capacity"))
        else { return nil }
        return Room(
            id: id, house: house, name: values.text("name"), kind: kind, capacity: capacity,
            isArchived: values.isOn("isArchived"))
    }
}
