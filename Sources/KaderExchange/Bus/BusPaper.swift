public import KaderDomain
public import KaderReference

/// What is printed for a trip of the bus: its route, the form for a day without a laptop, and what has to
/// be written down when the laptop is lost.
public struct BusPaper {
    private let plan: BusPlan
    let reference: Reference
    let language: Language

    public init(_ plan: BusPlan, _ reference: Reference, _ language: Language) {
        self.plan = plan
        self.reference = reference
        self.language = language
    }

    func told(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

    private var title: String { "\(plan.trip.title), \(plan.trip.day)" }

    /// Where the bus stands from when until when, in order, and who is on it.
    public var route: Document {
        var page = Document(title: title, language: language)
        page.blocks.append(
            .paragraph(
                "\(told("Bemanning", "Crew")): "
                    + (plan.crew.isEmpty ? "—" : plan.crew.joined(separator: ", "))))
        page.blocks.append(.paragraph(plan.trip.state.label[language]))
        let head = [
            told("van tot", "hours"), told("plek", "place"),
            told("gemeente", "municipality"), told("waarvoor", "what for"),
            told("actie, opmerking", "action, note"),
        ]
        page.blocks.append(.table([head] + plan.stops.map(row)))
        if !plan.slots.isEmpty {
            page.blocks.append(.heading(told("Plekken voor de bus", "Slots for the bus"), level: 2))
            page.blocks.append(.bullets(plan.slots.map { "\($0.day)  \($0.hours)" }))
        }
        if !plan.trip.note.isEmpty { page.blocks.append(.words(plan.trip.note)) }
        return page
    }

    private func row(_ stop: BusStop) -> [String] {
        let place = stop.municipality.flatMap { reference.municipality($0)?.name } ?? ""
        let rest = [stop.action, stop.link, stop.note].filter { !$0.isEmpty }
        return [
            "\(stop.hours)", stop.spot, place, stop.purpose.label[language],
            rest.joined(separator: " · "),
        ]
    }

    /// Empty lines for tallies and intakes at each stop, to be entered later with their own hour.
    public var form: Document {
        var page = Document(title: title, language: language)
        page.blocks.append(
            .paragraph(
                told(
                    "Turf per uur. Schrijf van een gesprek niet meer op dan hier gevraagd wordt; geen medische gegevens.",
                    "Tally by the hour. Of a conversation write down no more than is asked here; no medical details."
                )))
        for stop in plan.stops {
            page.blocks.append(.heading("\(stop.hours)  \(stop.spot)", level: 2))
            page.blocks.append(.table(tallies(of: stop)))
            page.blocks.append(.table(intakes))
        }
        return page
    }

    private func tallies(of stop: BusStop) -> [[String]] {
        let hours = (stop.hours.from.hour...max(stop.hours.from.hour, stop.hours.to.hour - 1))
        let head = [told("uur", "hour")] + BusTally.Sort.allCases.map { $0.label[language] }
        return [head] + hours.map { hour in ["\(hour)"] + BusTally.Sort.allCases.map { _ in "" } }
    }

    private var intakes: [[String]] {
        let head = [
            told("tijd", "time"), told("naam (mag leeg)", "name (may be blank)"),
            told("telefoon", "phone"), told("waarover", "about what"),
            told("wens", "wish"), told("afspraak", "appointment"),
        ]
        return [head] + (0..<6).map { _ in head.map { _ in "" } }
    }
}
