public import KaderDomain
internal import KaderExchange
internal import KaderStore
public import TerminalUI

/// Saying that the laptop of a trip is gone: what was on it stands there, and the name of the trip is typed.
public struct BusLostForm: FormDefinition {
    let trip: BusTrip.ID
    let name: String

    public init(_ trip: BusTrip.ID, named name: String) {
        self.trip = trip
        self.name = name
    }

    public var title: Phrase { Phrase(nl: "De laptop is kwijt", en: "The laptop is gone") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if Folding.fold(values.text("name")) != Folding.fold(name) {
            faults["name"] = Phrase(nl: "typ: \(name)", en: "type: \(name)")
        }
        let noon = LocalTime(day: today, time: .startOfDay)
        if LocalTime(typed: values.text("noticed"), now: noon) == nil {
            faults["noticed"] = Phrase(
                nl: "geen moment: typ bijvoorbeeld vandaag 9:30",
                en: "not a moment: type today 9:30, say")
        }
        return faults
    }

    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        guard let load = try store.busLoads(of: trip).first else { throw BusError.notPrepared }
        let people = load.persons.enumerated().map { number, person in
            ChoiceOption(
                id: "\(number)", label: person.name,
                detail: person.fields.map { FieldWords.label(of: $0)[language] }
                    .joined(separator: ", "))
        }
        return [
            FormField(
                id: "who", label: Phrase(nl: "Erop staan", en: "On it")[language],
                kind: .choice(ChoiceState(options: people)),
                note: BusWords.since(load)[language]),
            FormField(
                id: "noticed", label: Phrase(nl: "Ontdekt", en: "Noticed")[language],
                kind: .text(maximum: 40), text: Phrase(nl: "nu", en: "now")[language],
                note: Phrase(nl: "vanaf dan lopen de 72 uur", en: "the 72 hours run from then")[
                    language], isRequired: true),
            FormField(
                id: "name", label: Phrase(nl: "Naam van de rit", en: "Name of the trip")[language],
                kind: .text(maximum: 80),
                note: Phrase(
                    nl: "typ \(name): de sleutel wordt ingetrokken",
                    en: "type \(name): its key is revoked")[language], isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, language) = (dependencies.store, dependencies.language)
        let load = try store.lose(trip)
        let noticed = LocalTime(typed: values.text("noticed"), now: store.now) ?? store.now
        let paper = BusPaper(try store.busPlan(trip), dependencies.reference, language)
            .breach(load, noticed: noticed).text(.html)
        let place = dependencies.papers?.lay(paper, named: "bus-\(load.trip).html")
        return SavedForm(BusWords.reported(load, noticed, place))
    }
}
