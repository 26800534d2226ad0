public import KaderDomain

/// Closing a house, or every house, for some days; or changing that.
public struct ClosureForm: FormDefinition {
    /// The one that is changed; nil for a new one.
    let id: Closure.ID?

    /// Nil for all houses.
    let house: String?
    let from: Day?

    public init(house: String, from: Day) {
        id = nil
        self.house = house
        self.from = from
    }

    public init(_ closure: Closure) {
        id = closure.id
        house = closure.house
        from = nil
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe sluiting", en: "New closure")
            : Phrase(nl: "Sluiting wijzigen", en: "Edit closure")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (first, last) = (values.day("from", today: today), last(values, today))
        if first == nil { faults["from"] = .notADay }
        if last == nil { faults["until"] = .notADay }
        if let first, let last, last < first { faults["until"] = .endsTooEarly }
        if values.text("reason").isEmpty { faults["reason"] = .fillIn }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["from"] = values.understood(day: "from", today: today)
        notes["until"] =
            values.text("until").isEmpty
            ? Phrase(nl: "leeg: die ene dag", en: "blank: that one day")
            : values.understood(day: "until", today: today)
        return notes
    }

    public func field(ofColumn column: String) -> String { column == "days" ? "from" : column }

    /// What is filled in; nil where a field is missing.
    func closure(_ values: FormValues, id: Closure.ID, today: Day) -> Closure? {
        guard let first = values.day("from", today: today), let last = last(values, today)
        else { return nil }
        let all = self.id == nil ? values.isOn("all") : house == nil
        return Closure(
            id: id, house: all ? nil : house, first: first, last: last,
            reason: values.text("reason"))
    }

    private func last(_ values: FormValues, _ today: Day) -> Day? {
        values.day(values.text("until").isEmpty ? "from" : "until", today: today)
    }
}

extension Phrase {
    fileprivate static let endsTooEarly = Phrase(
        nl: "het einde ligt voor het begin", en: "it ends before it begins")
}
