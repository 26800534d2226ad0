internal import Foundation
internal import KaderDomain
public import KaderSeal
internal import KaderStore

/// Coming together by way of a folder.
public struct Folder {
    private let identity: Identity
    private let folder: FolderPlace
    private let place: String
    private var store: ActingStore { identity.store }

    /// - Throws: ``WireError/noFolder`` where it is not there.
    public init(_ path: String, for identity: Identity) throws {
        self.identity = identity
        folder = try FolderPlace(path)
        place = path
    }

    /// Takes in what others left, and leaves what they do not have yet. Each file is there whole or not
    /// at all; broken off anywhere, the next time goes on.
    ///
    /// - Parameter goesOn: told how far it is; false stops it.
    public func sync(goesOn: @escaping (SyncProgress) -> Bool = { _ in true }) throws -> Receipt {
        var run = SyncRun(identity, goesOn: goesOn)
        var remote = try store.remote(at: place)
        let before = try run.begin()
        try answerInvitations(&run)
        try hear(&run, &remote)
        try takeSegments(&run, &remote)
        try giveSegments(&run, &remote)
        remote.lastAt = Clock.real.instant
        try store.note(remote)
        try leaveStand(run)
        return try run.close(clashesBefore: before)
    }

    /// What others say of themselves.
    ///
    /// - Throws: ``PairingError/newKeys`` where only such were here as the laptop of a bus does not know.
    private func hear(_ run: inout SyncRun, _ remote: inout Remote) throws {
        var (isHeard, isOther) = (false, false)
        for name in try folder.names(ending: ".stand") where name != label + ".stand" {
            guard let bytes = try folder.read(name), run.isForUs(bytes) else { continue }
            do {
                let (writer, packed) = try Sealed.open(
                    bytes, with: identity.keys, trusting: try identity.trusted())
                let stand = try Stand(packed: packed)
                guard stand.card.id == writer.id, stand.card.hasKeys(of: writer) else {
                    throw SealError.changed
                }
                try run.meet(stand, at: Clock.real.instant)
                let surely = try store.surely(stand.knows, stand.sums)
                isHeard = true
                let isAnswered = !remote.handled.insert("\(name) \(Compression.sum(bytes))")
                    .inserted
                let offered = (remote.offered[writer.id] ?? Knowledge()).union(stand.knows)
                remote.offered[writer.id] =
                    isAnswered || surely == stand.knows ? offered : surely
            } catch SealError.untrusted where store.bus != nil {
                isOther = true
            } catch let error as PairingError where store.bus == nil {
                guard error == .unknownBus || error == .fictional else { throw error }
                run.receipt.asides.append(
                    Receipt.Aside(name: name, reason: .seal(.untrusted(name))))
            } catch let error as SealError {
                run.receipt.asides.append(Receipt.Aside(name: name, reason: .seal(error)))
            } catch let error as SegmentError {
                run.receipt.asides.append(Receipt.Aside(name: name, reason: .segment(error)))
            }
        }
        if isOther, !isHeard { throw PairingError.newKeys }
    }

    /// Reads the segments that are new, in an order in which each finds what it was built on.
    private func takeSegments(_ run: inout SyncRun, _ remote: inout Remote) throws {
        let names = try folder.names(ending: ".kader")
        remote.handled = remote.handled.filter { names.contains($0) || $0.contains(" ") }
        var left = names.filter { !$0.hasPrefix(label + "-") && !remote.handled.contains($0) }
        let total = left.count
        var isNew = true
        while isNew, !left.isEmpty {
            isNew = false
            for name in left {
                let progress = SyncProgress(
                    isSending: false, done: total - left.count, total: total)
                guard run.goesOn(progress) else { return run.receipt.isCutShort = true }
                guard try take(name, &run, &remote) else { continue }
                left.removeAll { $0 == name }
                isNew = true
            }
        }
        run.receipt.asides += left.map { Receipt.Aside(name: $0, reason: .waiting) }
    }

    /// - Returns: whether it is done with, be it because it was put aside.
    private func take(
        _ name: String, _ run: inout SyncRun, _ remote: inout Remote
    ) throws -> Bool {
        guard let bytes = try folder.read(name) else { return true }
        guard run.isForUs(bytes), let opened = try run.open(bytes, named: name) else {
            return true
        }
        let segment = opened.segment
        guard try run.take(opened) else { return false }
        remote.handled.insert(name)
        for reader in segment.readers {
            let known = remote.offered[reader] ?? Knowledge()
            guard known.covers(segment.needs) else { continue }
            remote.offered[reader] = known.union(segment.gives)
        }
        return true
    }

    /// Leaves for each replica what it does not find yet; those that find the same share a file.
    private func giveSegments(_ run: inout SyncRun, _ remote: inout Remote) throws {
        let readers = try identity.readers().values.sorted { $0.id < $1.id }
        let groups = Dictionary(grouping: readers) { remote.offered[$0.id] ?? Knowledge() }
        for (base, group) in groups.sorted(by: { $0.value[0].id < $1.value[0].id }) {
            let goesOn = run.goesOn
            let offered = try run.give(group, after: base) { segment, sealed in
                guard goesOn(SyncProgress(isSending: true, done: 0, total: 0)) else { return false }
                try folder.write(try nextName(), sealed)
                for reader in group { remote.offered[reader.id] = segment.gives }
                try store.note(remote)
                return true
            }
            for reader in group { remote.offered[reader.id] = offered }
        }
    }

    /// Later than every name before it, also where somebody emptied the folder: a name that was read is
    /// not read again. So it counts microseconds.
    private func nextName() throws -> String {
        let numbers = try folder.names(ending: ".kader").compactMap { name in
            name.hasPrefix(label + "-") ? Int(name.dropFirst(label.count + 1).dropLast(6)) : nil
        }
        let now = Int(Date().timeIntervalSince1970 * 1_000_000)
        let digits = String(max((numbers.max() ?? 0) + 1, now))
        return label + "-" + String(repeating: "0", count: max(0, 16 - digits.count)) + digits
            + ".kader"
    }

    private func leaveStand(_ run: SyncRun) throws {
        let readers = try identity.trusted().values.map { $0 }
        guard !readers.isEmpty else { return }
        let packed = try run.stand().packed()
        try folder.write(
            label + ".stand", Sealed.seal(packed, for: readers, by: identity.keys))
    }

    /// What this replica's files are called: it says nothing of whose they are.
    private var label: String { identity.card.label }
}

// MARK: - Invitations

extension Folder {
    /// Leaves an invitation for a new replica, which whoever has the code can answer once.
    public func invite() throws -> PairingCode {
        try refuseOnBus()
        let code = PairingCode()
        let run = SyncRun(identity) { _ in true }
        try store.keep(invitation: code.description)
        try folder.write(code.label + ".vraag", code.seal(try run.stand().packed()))
        return code
    }

    /// Answers an invitation: both know each other from now on. The laptop of the bus answers only the
    /// house that prepared it, which was put back without its keys.
    ///
    /// - Returns: the name of whoever invited.
    /// - Throws: ``SealError/wrongCode`` where no invitation of that code is here;
    ///   ``PairingError/notHome``.
    public func join(_ code: PairingCode) throws -> String {
        guard let sealed = try folder.read(code.label + ".vraag") else {
            throw SealError.wrongCode
        }
        let stand = try Stand(packed: try code.open(sealed))
        var run = SyncRun(identity) { _ in true }
        if store.bus == nil {
            try run.meet(stand, at: Clock.real.instant)
        } else {
            try run.meetNewHome(stand, at: Clock.real.instant)
        }
        try folder.write(code.label + ".antwoord", code.seal(try run.stand().packed()))
        return stand.card.name
    }

    /// - Throws: ``PairingError/notHome``: the laptop of the bus knows its house, and nobody else.
    private func refuseOnBus() throws {
        if identity.store.bus != nil { throw PairingError.notHome }
    }

    private func meet(_ stand: Stand, _ run: inout SyncRun) throws {
        guard let trip = stand.trip else { return try run.meet(stand, at: Clock.real.instant) }
        try run.welcome(stand, to: trip, at: Clock.real.instant)
    }

    /// Who may not come in is put aside, and does not keep the others out.
    private func answerInvitations(_ run: inout SyncRun) throws {
        for kept in try store.invitations() {
            guard let code = PairingCode(kept),
                let sealed = try folder.read(code.label + ".antwoord"),
                let packed = try? code.open(sealed), let stand = try? Stand(packed: packed)
            else { continue }
            do {
                try meet(stand, &run)
            } catch PairingError.unknownBus, PairingError.fictional, StoreError.exists {
                let name = code.label + ".antwoord"
                run.receipt.asides.append(
                    Receipt.Aside(name: name, reason: .seal(.untrusted(stand.card.name))))
            }
            try store.drop(invitation: kept)
            folder.remove(code.label + ".vraag")
            folder.remove(code.label + ".antwoord")
        }
    }
}
