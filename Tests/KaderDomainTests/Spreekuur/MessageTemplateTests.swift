import KaderDomain
import Testing

@Suite struct MessageTemplateTests {
    private let values: [MessageTemplate.Blank: String] = [
        .name: "Anna {dag}", .day: "dinsdag", .time: "9.00 uur", .place: "Oost",
    ]

    @Test(arguments: MessageKind.allCases, Language.allCases)
    func everyTextOfOursIsATemplateThatTellsWhoAndWhen(
        _ kind: MessageKind, _ language: Language
    ) throws {
        let template = MessageTemplate.standard(kind)
        #expect(try MessageTemplate(template.text) == template)
        let text = template.filled(values, in: language)
        #expect(text.contains("Anna {dag}") && text.contains("dinsdag") && text.contains("9.00"))
        #expect(text.contains("Oost") == (kind != .cancellation))
        #expect(text.count { $0 == "{" } == 1)
    }

    @Test func whatIsFilledInIsNotReadAgain() throws {
        let template = try MessageTemplate(Phrase(nl: "{naam}{dag}", en: "{name}"))
        #expect(template.filled([.name: "{dag}", .day: "x"], in: .nl) == "{dag}x")
    }

    @Test(arguments: ["{", "}", "a } b", "{naam", "{naam}}", "{{naam}"])
    func aBraceAloneIsRefused(_ text: String) {
        #expect(throws: MessageFault.self) { try MessageTemplate(Phrase(nl: text, en: "")) }
    }

    @Test func aBlankThatIsNoneIsRefusedInEitherLanguage() {
        #expect(throws: MessageFault.unknownBlank("reden")) {
            try MessageTemplate(Phrase(nl: "{reden}", en: ""))
        }
        #expect(throws: MessageFault.unknownBlank("naam")) {
            try MessageTemplate(Phrase(nl: "{naam}", en: "{naam}"))
        }
    }
}
