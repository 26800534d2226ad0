public import KaderDomain
internal import KaderStore
internal import KaderSync
public import TerminalUI

/// Where the bus comes home. Everything goes there; the laptop is emptied afterwards, from the command
/// line, when nobody works in it any more.
public struct BusReturnForm: LongFormDefinition {
    public init() {}

    public var title: Phrase { Phrase(nl: "Naar huis", en: "Coming home") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("place").isEmpty ? ["place": .fillIn] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is WireError || error is PairingError ? "place" : nil
    }

    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        [
            FormField(
                id: "place", label: Phrase(nl: "Huis", en: "Home")[dependencies.language],
                kind: .text(maximum: 200),
                text: try dependencies.store.remotes().first?.place ?? "",
                note: Phrase(
                    nl: "een map (stick) of ssh://naam@machine",
                    en: "a folder (stick) or ssh://name@machine")[dependencies.language],
                isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm {
        let store = dependencies.store
        let place = try RemotePlace(try store.place(named: values.text("place")))
        let bus = try Identity(store, named: Machine.name)
        let report = try Homecoming(bus, to: .remote(place)).run(asking: false) {
            goesOn(LongStep(Phrase($0)))
        }
        return SavedForm(BusWords.summary(report))
    }
}
