import KaderDomain
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Pictures of what follows from the clock or from another machine, and so is given here.
@Suite struct GivenPictures {
    private struct Given {
        let name: String
        let message: AppMessage

        init(_ name: String, _ message: AppMessage) {
            self.name = name
            self.message = message
        }
    }

    private static let given = [
        Given(
            "the history of a thing",
            .historyRead(
                title: "Geschiedenis",
                [
                    HistoryLine(
                        heading: "di 24 nov 09:12  anna  persoon gewijzigd",
                        changes: [
                            "telefoon: 06-00000001 → 06-00000002",
                            "woonplaats: Groningen → Oude Pekela, in de gemeente Pekela",
                        ]),
                    HistoryLine(
                        heading: "ma 23 nov 18:03  demo  tabel ingelezen",
                        changes: ["naam: Vera Mulder"]),
                ])),
        Given(
            "who looked",
            .historyRead(
                title: "Wie keek en wijzigde",
                [
                    HistoryLine(
                        heading: "di 24 nov 09:14  anna  kaart bekeken (aan de balie)",
                        changes: []),
                    HistoryLine(
                        heading:
                            "ma 23 nov 18:03  bert van der Veen  kaart bekeken (opdrachtregel)",
                        changes: []),
                ])),
        Given(
            "with what to sync",
            .placesRead([
                SyncPlace(name: "huis", place: "ssh://kader@vakbondshuis.example/kader"),
                SyncPlace(name: "stick", place: "/media/stick/kader"),
                SyncPlace(name: "", place: "/media/een-hele-lange-naam/van-een-map/kader"),
            ])),
        Given("the bus comes home", .openForm(.busReturn(BusReturnForm()))),
        Given(
            "long work behind a pane",
            .form(
                .goes(
                    .sample(1),
                    LongStep(
                        Phrase(nl: "wissen: 120 van 26678", en: "erasing: 120 of 26678"),
                        isBehind: true)))),
    ]

    @Test(arguments: Language.allCases) func given(language: Language) throws {
        let world = try Dependencies.demoDesk(language: language)
        let programs = try Self.given.map { (name: $0.name, program: try program($0, on: world)) }
        for (columns, rows) in Pictures.sizes {
            let pictures = programs.map { name, program in
                var program = program
                program.send(.event(.resize(Size(columns: columns, rows: rows))))
                return "» \(name)\n\(program.canvas.text.folded)\n"
            }
            try expectGolden(
                pictures.joined(separator: "\n"), "given-\(columns)x\(rows)-\(language).txt")
        }
    }

    private func program(_ given: Given, on world: Dependencies) throws -> Rehearsal {
        var program = Rehearsal(try world.copied())
        if case .form(.goes(let id, _)) = given.message {
            let form = OpenForm(id: id, kind: .retention(RetentionForm()))
            program.perform { app in
                app.behind = [WorkBehind(form: form, step: LongStep(Phrase(same: "")))]
                return []
            }
        }
        program.send(given.message)
        return program
    }
}
