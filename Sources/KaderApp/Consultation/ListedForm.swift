public import KaderDomain

/// Adding or changing something of the tables of a region (S34, S35, S41, S54, S55, S59, S61): its fields
/// follow from its kind.
public struct ListedForm: FormDefinition {
    let kind: ListedKind

    /// What is changed; nil for something new.
    let id: Identifier<ListedThing>?

    /// What is filled in already in something new, by field.
    let given: [String: String]

    public init(new kind: ListedKind, given: [String: String] = [:]) {
        self.kind = kind
        id = nil
        self.given = given.filter { field, _ in kind.fields.contains { $0.name == field } }
    }

    public init(editing thing: ListedThing) {
        kind = thing.kind
        id = Identifier(thing.id)
        given = [:]
    }

    public var title: Phrase {
        let label = kind.label
        return id == nil
            ? Phrase(nl: "Nieuw: \(label.nl)", en: "New: \(label.en)")
            : Phrase(
                nl: "\(label.nl.capitalizedFirst) wijzigen", en: "Edit \(label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for field in kind.fields { faults[field.name] = fault(of: field, in: values, today) }
        guard faults.isEmpty else { return faults }
        do {
            _ = try thing(.named("form"), values, today)
        } catch let error as ConsultationError {
            faults[error.field ?? kind.fields[0].name] = Phrase.reason(error)
        } catch {}
        return faults
    }

    private func fault(
        of field: ListedField, in values: FormValues, _ today: Day
    ) -> Phrase? {
        let text = text(of: field, in: values, today)
        switch field.holds {
        case .day where values.text(field.name).isEmpty: return field.isRequired ? .fillIn : nil
        case .day: return values.day(field.name, today: today) == nil ? .notADay : nil
        case .hours where !text.isEmpty:
            return Hours(text) == nil ? .notHours : nil
        case .number(let range) where !text.isEmpty:
            return Int(text).map { range.contains($0) } == true ? nil : .number(in: range)
        case .line, .text, .number, .hours:
            return field.isRequired && text.isEmpty ? .fillIn : nil
        default: return field.isRequired && text.isEmpty ? .chooseOne : nil
        }
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        for field in kind.fields where field.holds == .day {
            notes[field.name] = values.understood(day: field.name, today: today)
        }
        return notes
    }

    public func field(refusedBy error: any Error) -> String? {
        (error as? ConsultationError)?.field
    }

    /// Who or what is not known yet is made on the spot.
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        guard case .thing(let name)? = kind.fields.first(where: { $0.name == id })?.holds else {
            return nil
        }
        if name == "contact" { return .contact(ContactForm(name: query)) }
        let region = values.choice("region").map { ["region": $0] } ?? [:]
        return ListedKind(rawValue: name).map {
            .listed(ListedForm(new: $0, given: region.merging(["name": query]) { $1 }))
        }
    }
}

extension ListedForm {
    /// - Throws: ``ConsultationError``.
    func thing(
        _ id: Identifier<ListedThing>, _ values: FormValues, _ today: Day
    ) throws -> ListedThing {
        var texts = ListedTexts()
        for field in kind.fields { texts[field.name] = text(of: field, in: values, today) }
        return try ListedThing(kind, id: id, texts)
    }

    private func text(of field: ListedField, in values: FormValues, _ today: Day) -> String {
        switch field.holds {
        case .line, .text, .number: values.text(field.name)
        case .hours: Self.hours(typed: values.text(field.name))
        case .day: values.day(field.name, today: today)?.description ?? ""
        case .truth: values.isOn(field.name) ? "1" : ""
        case .things: values.chosen(field.name).joined(separator: ",")
        case .region, .sector, .stakeholder, .fund, .municipality, .oneOf, .thing:
            values.choice(field.name) ?? ""
        }
    }
}

extension ListedForm {
    /// `9-12` and `9:30–12` as `09:00-12:00` and `09:30-12:00`; what is no hours as it is.
    private static func hours(typed text: String) -> String {
        let parts = text.split { $0 == "-" || $0 == "–" }.map { String($0).trimmingBlanks }
        let times = parts.compactMap(time)
        guard parts.count == 2, times.count == 2 else { return text }
        return "\(times[0])-\(times[1])"
    }

    private static func time(_ text: String) -> TimeOfDay? {
        let parts = text.split { $0 == ":" || $0 == "." }.map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0] else { return nil }
        return TimeOfDay(hour: hour, minute: parts.count == 2 ? parts[1] ?? 60 : 0)
    }
}

extension Phrase {
    fileprivate static func number(in range: ClosedRange<Int>) -> Phrase {
        Phrase(
            nl: "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
            en: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
}
