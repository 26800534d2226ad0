import KaderDomain
import Testing

@testable import KaderStore

@Suite struct DraftTests {
    private let office: Office
    init() throws { office = try Office() }

    @Test func aDraftIsForItsAuthorOnly() throws {
        try office.anna.keep(draft: .named("a"), form: "booking", body: #"{"name":"Jo"}"#)
        try office.bert.keep(draft: .named("b"), form: "network", body: "{}")
        #expect(try office.anna.drafts().map(\.form) == ["booking"])
        #expect(try office.bert.drafts().map(\.form) == ["network"])
        try office.bert.keep(draft: .named("a"), form: "booking", body: #"{"name":"Mal"}"#)
        try office.bert.discard(draft: .named("a"))
        #expect(try office.anna.drafts().map(\.body) == [#"{"name":"Jo"}"#])
        #expect(try office.bert.drafts().map(\.id) == [.named("b")])
        try office.anna.discard(draft: .named("a"))
        try office.anna.discard(draft: .named("a"))
        #expect(try office.anna.drafts().isEmpty)
    }

    @Test func theNewestTextReplacesTheOlder() throws {
        for body in ["{}", #"{"a":1}"#, #"{"a":2}"#] {
            try office.anna.keep(draft: .named("a"), form: "booking", body: body)
        }
        #expect(try office.anna.drafts().map(\.body) == [#"{"a":2}"#])
        #expect(throws: StoreError.self) {
            try office.anna.keep(draft: .named("a"), form: "booking", body: "{half")
        }
        #expect(try office.anna.drafts().map(\.body) == [#"{"a":2}"#])
    }

    @Test func aDraftIsNoChange() throws {
        let before = (try office.anna.latestChange(), try office.store.count("command"))
        try office.anna.keep(draft: .named("a"), form: "booking", body: "{}")
        #expect(try office.anna.latestChange() == before.0)
        #expect(try office.store.count("command") == before.1)
        #expect(throws: StoreError.nothingToUndo) { try office.anna.undo() }
    }
}
