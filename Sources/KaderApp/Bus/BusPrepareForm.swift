public import KaderDomain

/// Making the laptop of a trip ready: which houses, how long, how many slots, and where its file comes.
public struct BusPrepareForm: LongFormDefinition {
    let trip: BusTrip.ID

    public init(_ trip: BusTrip.ID) { self.trip = trip }

    public var title: Phrase { Phrase(nl: "De laptop klaarmaken", en: "Prepare the laptop") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.chosen("places").isEmpty { faults["places"] = .chooseOne }
        if Self.number(values, "weeks", 1...8) == nil {
            faults["weeks"] = Phrase(nl: "1 tot en met 8", en: "1 to 8")
        }
        if Self.number(values, "slots", 0...50) == nil {
            faults["slots"] = Phrase(nl: "0 tot en met 50", en: "0 to 50")
        }
        if values.text("file").isEmpty { faults["file"] = .fillIn }
        if values.choice("look") == nil {
            faults["look"] = Phrase(
                nl: "kijk wat er meegaat, en kies het", en: "look at what goes along, and choose it"
            )
        }
        return faults
    }

    /// What goes along is looked at anew where another house or term is filled in.
    public func fieldsDepending(on id: String) -> [String] {
        ["places", "weeks", "slots"].contains(id) ? ["look"] : []
    }

    public func fieldsEmptied(by id: String) -> [String] { fieldsDepending(on: id) }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case is AccessError: "places"
        case is BusError: nil
        default: "file"
        }
    }

    static func number(_ values: FormValues, _ id: String, _ range: ClosedRange<Int>) -> Int? {
        Int(values.text(id)).flatMap { range.contains($0) ? $0 : nil }
    }
}
