import Foundation
import KaderDomain
import Synchronization
import TerminalUI
import Testing

@testable import KaderApp
@testable import KaderStore

/// Work while another program holds the file: the lock is a real one, held by a descriptor of its own.
@Suite final class WorkersTests {
    private let folder: URL
    private let mailbox = Mailbox()
    private let workers: Workers
    private let dependencies: Dependencies
    private var holder: Int32 = -1

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "k.sqlite").path
        _ = try Store.create(at: path, Founding(replica: "r", isDemo: true))
        var dependencies = try Dependencies.still()
        dependencies.store = try Store.open(at: path, patience: .seconds(3600)).as(.unnamed)
        self.dependencies = dependencies
        workers = Workers(mailbox: mailbox) {}
        holder = open(path + ".lock", O_RDWR | O_CLOEXEC)
        try #require(flock(holder, LOCK_EX) == 0)
    }

    deinit {
        letGo()
        try? FileManager.default.removeItem(at: folder)
    }

    private func letGo() {
        if holder >= 0 { close(holder) }
        holder = -1
    }

    /// Adds a network, or says why not.
    private func adding(_ name: String) -> Work {
        Work("add") { dependencies, send in
            do {
                let network = try Network(id: .named(name), name: name)
                try dependencies.store.add(network)
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    private func names() throws -> [String] {
        try dependencies.store.networks().map(\.network.name)
    }

    @Test func whatWaitsForAnotherProgramKeepsNobodyFromReading() throws {
        let hasRead = DispatchSemaphore(value: 0)
        workers.start(adding("Een"), with: dependencies)
        workers.start(
            Work("read") { dependencies, _ in
                _ = try? dependencies.store.networks()
                hasRead.signal()
            }, with: dependencies)
        #expect(hasRead.wait(timeout: .now() + 60) == .success)
        #expect(!workers.isIdle)
        letGo()
        #expect(workers.finish(within: .seconds(60)))
        #expect(try names() == ["Een"])
    }

    @Test func whatIsWrittenMeanwhileIsWrittenInItsOrder() throws {
        let id = Network.ID.named("een")
        let written = try (1...20).map { try Network(id: id, name: "Naam \($0)") }
        for (index, network) in written.enumerated() {
            workers.start(
                Work("rename") { dependencies, send in
                    do {
                        if index == 0 { return try dependencies.store.add(network) }
                        try dependencies.store.edit(network, from: written[index - 1])
                    } catch {
                        send(.say(Notice(Phrase(error), .refusal)))
                    }
                }, with: dependencies)
        }
        letGo()
        #expect(workers.finish(within: .seconds(60)))
        #expect(try names() == ["Naam 20"])
        let history = try dependencies.store.history(of: "network", id.description)
        #expect(history.count == written.count)
    }

    @Test func itIsToldThatItLastsAndCanBeGivenUp() throws {
        workers.start(adding("Een"), with: dependencies)
        var told: [AppMessage] = []
        while told.isEmpty {
            told = mailbox.takeAll()
            usleep(1000)
        }
        guard case .say(let notice) = told[0] else { throw Surprise() }
        #expect(notice.phrase[.nl].hasSuffix("in het bestand geschreven… · Esc stopt"))
        #expect(dependencies.others.stop())
        #expect(workers.finish(within: .seconds(60)))
        guard case .say(let refusal)? = mailbox.takeAll().first else { throw Surprise() }
        #expect(refusal.tone == .refusal)
        #expect(try names().isEmpty)
        letGo()
        workers.start(adding("Twee"), with: dependencies)
        #expect(workers.finish(within: .seconds(60)))
        #expect(try names() == ["Twee"])
    }
    // MARK: - What this program itself writes for long (issue 3: nothing blocks a key)

    /// Writes until it is let on.
    private func writing(_ mayEnd: DispatchSemaphore, _ isBegun: DispatchSemaphore) -> Work {
        Work("write") { dependencies, send in
            let network = try? Network(id: .named("lang"), name: "Lang")
            _ = try? dependencies.store.write(.writeNetworks, .addNetwork) { writing in
                if let network { try writing.put(NetworkRecord(network)) }
                isBegun.signal()
                mayEnd.wait()
            }
            send(.say(Notice(Phrase(nl: "Klaar.", en: "Done."), .success)))
        }
    }

    private func said() -> [String] {
        mailbox.takeAll().compactMap {
            if case .say(let notice) = $0 { notice.phrase[.nl] } else { nil }
        }
    }

    /// Before, everything waited until it was written, and nothing was said.
    @Test func whatWritesForLongKeepsNobodyFromReadingAndSaysThatItLasts() throws {
        letGo()
        let (mayEnd, isBegun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let hasRead = DispatchSemaphore(value: 0)
        workers.start(writing(mayEnd, isBegun), with: dependencies)
        isBegun.wait()
        workers.start(
            Work("read") { dependencies, _ in
                _ = try? dependencies.store.networks()
                hasRead.signal()
            }, with: dependencies)
        #expect(hasRead.wait(timeout: .now() + 60) == .success)
        var told: [String] = []
        while told.isEmpty {
            told = said()
            usleep(1000)
        }
        #expect(told.first?.contains("stoppen kan niet meer") == true)
        mayEnd.signal()
        #expect(workers.finish(within: .seconds(60)))
        #expect(said() == ["Klaar."])
        #expect(try names() == ["Lang"])
    }

    /// The figures of a million take a second: whoever goes on meanwhile sees what they go to.
    @Test func whatReadsForLongKeepsNobodyFromReading() throws {
        letGo()
        #expect(
            Work.readFigures(through: Quarter(containing: dependencies.store.now.day)).readsLong)
        let (mayEnd, isBegun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let hasRead = DispatchSemaphore(value: 0)
        workers.start(
            Work("figures", readsLong: true) { dependencies, _ in
                _ = try? dependencies.store.read(.readNetworks) { _ in
                    isBegun.signal()
                    mayEnd.wait()
                }
            }, with: dependencies)
        isBegun.wait()
        workers.start(
            Work("read") { dependencies, _ in
                _ = try? dependencies.store.networks()
                hasRead.signal()
            }, with: dependencies)
        #expect(hasRead.wait(timeout: .now() + 60) == .success)
        #expect(!workers.isIdle)
        mayEnd.signal()
        #expect(workers.finish(within: .seconds(60)))
    }

    /// A second write has its turn after the first, says that it waits, and can be given up.
    @Test func whatWaitsForItCanBeGivenUp() throws {
        letGo()
        let (mayEnd, isBegun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        workers.start(writing(mayEnd, isBegun), with: dependencies)
        isBegun.wait()
        workers.start(adding("Daarna"), with: dependencies)
        while !said().contains(where: { $0.hasSuffix("geschreven… · Esc stopt") }) { usleep(1000) }
        #expect(dependencies.others.stop())
        while !said().contains(where: { $0.hasPrefix("Niet bewaard") }) { usleep(1000) }
        mayEnd.signal()
        #expect(workers.finish(within: .seconds(60)))
        #expect(try names() == ["Lang"])
    }

    private struct Surprise: Error {}
}
