import KaderDomain
import Testing

@Suite struct NameBlankingTests {
    private let names = ["Anna de Ruiter", "Bert Bos", "Henk van der Berg", "Eva Öztürk"]

    private func blanked(_ text: String) throws -> String {
        let keys = Set(names.compactMap { PersonName(typed: $0)?.sortKey })
        return try NameBlanking { keys.contains($0) }.blanked(text, as: "…")
    }

    @Test(arguments: [
        ("Anna de Ruiter belde.", "… belde."), ("Belde (anna DE ruiter).", "Belde (…)."),
        ("Met Bert Bos, Eva Ozturk en Henk van der Berg!", "Met …, … en …!"),
        ("Ruiter, Anna de kwam", "… kwam"), ("de Ruiter, Anna kwam", "… kwam"),
        ("Bos Bert", "…"), ("Bert liep in het bos", "Bert liep in het bos"),
        ("", ""), ("Bos", "Bos"), ("  twee\nregels  ", "  twee\nregels  "),
        ("Bert\nBos", "…"), ("Annabert Bos", "Annabert Bos"),
    ])
    func namesGoAndTheRestStays(text: String, wanted: String) throws {
        #expect(try blanked(text) == wanted)
    }

    @Test func aLongNameGoesBeforeAShortOneInIt() throws {
        let keys = Set(["Jo Bos", "Anna Jo Bos"].compactMap { PersonName(typed: $0)?.sortKey })
        #expect(try NameBlanking { keys.contains($0) }.blanked("Anna Jo Bos", as: "…") == "…")
    }
}
