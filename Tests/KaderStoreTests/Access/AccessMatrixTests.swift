import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// The matrix, cell by cell, at the doors through which every method of the store goes.
@Suite struct AccessMatrixTests {
    private static let scopes: [AccessScope] = [
        .own, .house("groningen"), .network(.named("network")), .region("AM01"), .land,
    ]

    /// What each role may with the whole land, and with less, counted by hand from the reasons in the
    /// document: a cell that changes must change here too.
    @Test(arguments: [
        (AccessRole.administrator, 46, 31), (.official, 35, 35), (.coordinator, 33, 33),
        (.adviser, 37, 37), (.consulent, 42, 42), (.kaderlid, 21, 21), (.busCrew, 36, 36),
    ])
    func eachRoleMayThisMuch(role: AccessRole, inLand: Int, inHouse: Int) throws {
        let count = { (scope: AccessScope) in
            let grant = try Office.grant("g", to: "anna", role, scope)
            let rights = Rights(isOpen: false, grants: [grant], givers: [])
            return StoreAction.allCases.filter(rights.may).count
        }
        #expect(try count(.land) == inLand && count(.house("groningen")) == inHouse, "\(role)")
    }

    @Test func everyDoorRefusesWhatTheMatrixSaysAndNothingElse() throws {
        let folder = try TemporaryFolder()
        let office = try Office(
            Store.create(at: folder.file("k.sqlite"), Founding(replica: "r", isDemo: true)))
        try office.found()
        for role in AccessRole.allCases {
            for scope in Self.scopes {
                try office.give("\(role) \(scope)", role, scope)
            }
        }
        for role in AccessRole.allCases {
            for scope in Self.scopes {
                let acting = office.acting("\(role) \(scope)")
                for action in StoreAction.allCases {
                    let reach = AccessMatrix.reach(of: role, action)
                    let isAllowed =
                        reach == .scoped || reach == .tied || reach == .land && scope == .land
                    let place = "\(role) \(scope) \(action)"
                    #expect(
                        try isOpen { try acting.read(action) { _ in } } == isAllowed, "\(place)")
                    #expect(try acting.may(action) == isAllowed, "\(place)")
                }
            }
        }
    }

    @Test(arguments: AccessRole.allCases) func whatIsRefusedIsNotDoneEither(
        role: AccessRole
    ) throws {
        let office = try Office()
        try office.found()
        try office.give("anna", role, .own)
        for action in StoreAction.allCases where try !office.anna.may(action) {
            var isReached = false
            #expect(throws: AccessError.self) {
                try office.anna.change(action) { _ in isReached = true }
            }
            #expect(throws: AccessError.self) {
                try office.anna.write(action, .undo) { _ in isReached = true }
            }
            #expect(!isReached, "\(role) \(action)")
        }
    }

    /// A method that reaches the tables by another way would not be asked who calls it.
    @Test func nothingReachesTheTablesButByTheDoors() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/KaderStore").standardizedFileURL
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var found: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift",
                try String(contentsOf: file, encoding: .utf8).contains("store.queue")
            else { continue }
            found.insert(file.lastPathComponent)
        }
        #expect(
            found == [
                "ActingStore.swift", "Aside.swift", "NarrowDoor.swift",
                "Store+Whole.swift", "ActingStore+Check.swift", "ActingStore+Backup.swift",
                "ActingStore+AccessLog.swift", "ActingStore+BusReturn.swift",
                "ActingStore+Wiping.swift", "ActingStore+Turns.swift",
            ])
    }

    /// A row of the matrix that no method asks for would say something that is not so.
    @Test func everyActionIsAskedForOutsideTheMatrix() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/KaderStore").standardizedFileURL
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var asked: Set<String> = []
        while let file = files?.nextObject() as? URL {
            let isTable = ["AccessMatrix.swift", "StoreAction.swift"].contains(
                file.lastPathComponent)
            guard file.pathExtension == "swift", !isTable,
                !file.lastPathComponent.hasPrefix("TableRule")
            else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /\.(\w+)/) { asked.insert(String(match.1)) }
        }
        #expect(StoreAction.allCases.map(\.rawValue).filter { !asked.contains($0) } == [])
    }

    private func isOpen(_ body: () throws -> Void) throws -> Bool {
        do {
            try body()
            return true
        } catch is AccessError {
            return false
        }
    }
}
