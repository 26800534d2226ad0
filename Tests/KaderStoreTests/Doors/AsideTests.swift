import Dispatch
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 3: nothing blocks a key. Who reads sees the file as it was while this program writes for long.
@Suite struct AsideTests {
    private let folder: TemporaryFolder
    private let office: Office

    init() throws {
        folder = try TemporaryFolder()
        office = try Office(
            Store.create(at: folder.file("k.sqlite"), Founding(replica: "r", isDemo: true)))
    }

    /// Something that is being written until it is let on.
    private final class Writing {
        private let (isBegun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        private var background: Background?

        init(_ store: ActingStore, _ body: @escaping @Sendable (KaderStore.Writing) throws -> Void)
        {
            background = Background { [isBegun, mayEnd] in
                try store.write(.writeNetworks, .addNetwork) { writing in
                    try body(writing)
                    isBegun.signal()
                    mayEnd.wait()
                }
            }
            isBegun.wait()
        }

        func end() throws {
            mayEnd.signal()
            try background?.wait()
        }
    }

    private func adding(_ name: String) throws -> Writing {
        let network = try Network(id: .named(name), name: name)
        return Writing(office.anna) { try $0.put(NetworkRecord(network)) }
    }

    private func names(_ store: ActingStore) throws -> [String] {
        try store.networks().map(\.network.name)
    }

    /// Before, whoever read waited until it was written.
    @Test func whoReadsDoesNotWaitForWhatIsBeingWritten() throws {
        let before = try names(office.bert)
        let writing = try adding("Nieuw")
        let hasRead = DispatchSemaphore(value: 0)
        let bert = office.bert
        let reading = Background {
            _ = try bert.networks()
            _ = try bert.may(.writeNetworks)
            hasRead.signal()
        }
        #expect(hasRead.wait(timeout: .now() + 20) == .success)
        if try office.store.aside.queue(of: office.store) !== office.store.queue {
            #expect(try names(office.bert) == before, "as it was")
        }
        try writing.end()
        try reading.wait()
        #expect(try names(office.bert).contains("Nieuw"))
    }

    /// What is kept of the rights on one connection says nothing on the other.
    @Test func aRoleCountsOnBothConnections() throws {
        let (anna, bert) = (office.anna, office.bert)
        try office.found("anna")
        #expect(throws: AccessError.self) { try bert.networks() }
        for number in 1...3 {
            let writing = try adding("Net \(number)")
            #expect(throws: AccessError.self) { try bert.networks() }
            #expect(try !names(anna).contains("Net \(number)"))
            try writing.end()
            #expect(try names(anna).contains("Net \(number)"))
            #expect(throws: AccessError.self) { try bert.networks() }
        }
    }

    @Test func whoGivesUpWaitingForTheirTurnIsNotWrittenAndHoldsNobodyUp() throws {
        let writing = try adding("Eerst")
        let told = WaitingForOthers(begins: {}, lasts: {}, goesOn: { false })
        let network = try Network(id: .named("nooit"), name: "Nooit")
        WaitingForOthers.$told.withValue(told) {
            #expect(throws: StoreError.busy) { try office.bert.add(network) }
        }
        try writing.end()
        try office.bert.add(try Network(id: .named("daarna"), name: "Daarna"))
        let names = try names(office.anna)
        #expect(names.contains("Eerst") && names.contains("Daarna") && !names.contains("Nooit"))
    }

    @Test func onlyTheBytesAreLeftWhenErasingSaysSo() throws {
        let id = office.people[7].id
        var seen: [String] = []
        try office.anna.erase(id, because: .request, overruling: true) {
            seen.append((try? office.anna.contact(id).name.description) ?? "")
        }
        #expect(seen == ["(verwijderd)"])
    }
}
