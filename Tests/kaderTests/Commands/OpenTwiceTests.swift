import Foundation
import KaderDomain
import KaderStore
import Testing

/// One process that opens a database more than once, and another that comes and goes meanwhile.
@Suite struct OpenTwiceTests {
    /// The second time takes nothing away from under the first: the other would think itself alone,
    /// and remove the log that the first still writes to.
    @Test func theFirstKeepsItsLogAndSeesWhatOthersWrite() throws {
        let desk = try DemoDesk()
        let path = desk.kader.database
        let first = try Store.open(at: path).as(.unnamed)
        let count = try first.networks().count
        let log = try number(path + "-wal")
        for readOnly in [false, true] { _ = try Store.open(at: path, readOnly: readOnly) }
        #expect(try desk.run("network", "add", "--name", "Later").status == 0)
        #expect(try number(path + "-wal") == log)
        #expect(try first.networks().count == count + 1)
    }

    /// The number of a file on its disk: another one where it was removed and made anew.
    private func number(_ path: String) throws -> UInt64 {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require((attributes[.systemFileNumber] as? NSNumber)?.uint64Value)
    }
}
