import Foundation
import KaderApp
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import TerminalUI

/// The one place where the program gets to know the world: the file, the clock, the language, who
/// acts (ARCHITECTURE 5). What was not asked for in so many words the environment says.
struct Surroundings: Hashable {
    var database: String?
    var language: Language?
    var now: LocalTime?
    var actor: Actor?
    var readOnly = false

    /// Opens the database.
    ///
    /// - Parameter isUpkeep: whether it is for what a timer does.
    func dependencies(isUpkeep: Bool = false) throws -> Dependencies {
        let reference = try Reference.embedded()
        let store = try Store.open(at: path, readOnly: readOnly)
        let acting = isUpkeep && isTimer(for: store) ? Actor.upkeep : acting
        try store.as(acting).refuseStranger()
        var dependencies = Dependencies(
            store: store.as(acting, at: clock, knowing: { reference.holidays }),
            reference: reference, language: spoken,
            keyFile: keyFile)
        dependencies.practice = practice(reference, acting)
        dependencies.store.way = way
        if let session = Session.current {
            dependencies.stillLetsIn = { session.stands(in: store) }
        }
        return dependencies
    }

    /// Whether it is nobody who was given access, but the account that has the file itself, without a name
    /// asked for: what a timer runs under.
    private func isTimer(for store: Store) -> Bool {
        guard Session.current == nil, actor == nil, Self.environment("KADER_ACTOR") == nil,
            (try? store.as(acting).refuseStranger()) == nil
        else { return false }
        var status = stat()
        return stat(path, &status) == 0 && status.st_uid == geteuid()
    }

    private var way: AccessWay {
        Session.current.map { .session(key: $0.key) } ?? .commandLine
    }

    /// Makes the data of a demo desk in memory.
    private func practice(
        _ reference: Reference, _ acting: Actor
    ) -> @Sendable () throws -> ActingStore {
        { [clock, spoken] in
            let store = try Store.inMemory(Demo.founding)
            try Demo.fill(
                store, scale: .desk, seed: 1, today: clock.now.day, reference: reference,
                language: spoken, progress: { _ in })
            return store.as(acting, at: clock, knowing: { reference.holidays })
        }
    }

    /// What `kader` is on data that are made up, in memory: nothing of it is kept.
    func practising(_ reference: Reference) throws -> Dependencies {
        let practice = practice(reference, acting)
        var dependencies = Dependencies(
            store: try practice(), reference: reference, language: spoken, keyFile: keyFile)
        dependencies.practice = practice
        return dependencies
    }

    /// Whether nobody said where the database is, and it is not where it would be.
    var hasNoFile: Bool {
        database == nil && Self.environment("KADER_DATABASE") == nil
            && access(path, F_OK) != 0
    }

    /// Where the database is, whether or not there is one.
    var path: String {
        if let session = Session.current { return session.database }
        if let path = database ?? Self.environment("KADER_DATABASE") { return path }
        let home = Self.environment("HOME") ?? NSHomeDirectory()
        let data = Self.environment("XDG_DATA_HOME") ?? home + "/.local/share"
        return data + "/kader/kader.sqlite"
    }

    /// Where people give actions keys of their own.
    static var pathOfKeys: String {
        let home = environment("HOME") ?? NSHomeDirectory()
        return (environment("XDG_CONFIG_HOME") ?? home + "/.config") + "/kader/keys"
    }

    /// Where the program remembers what is no data of the union.
    ///
    /// Nil in a session.
    static var state: StateFolder? {
        if Session.current != nil { return nil }
        let home = environment("HOME") ?? NSHomeDirectory()
        return StateFolder((environment("XDG_STATE_HOME") ?? home + "/.local/state") + "/kader")
    }

    /// Where people find what the program lays down for them.
    ///
    /// Nil in a session: what is of the machine is nobody's there.
    static var papers: PaperFolder? {
        if Session.current != nil { return nil }
        let home = environment("HOME") ?? NSHomeDirectory()
        return PaperFolder(home + "/kader", home: home)
    }

    /// What stands there; nil where there is no such file.
    var keyFile: String? {
        Session.current == nil ? SmallFile.text(at: Self.pathOfKeys) : nil
    }

    var spoken: Language { language ?? Self.surrounding }

    /// The language in which to say that arguments were not understood: the one that they ask for,
    /// as far as that can be seen.
    static func spoken(by arguments: [String]) -> Language {
        let name = "--language"
        let behind = arguments.firstIndex(of: name).flatMap { place in
            arguments[(place + 1)...].first
        }
        let joined = arguments.first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
        return (behind ?? joined.map(String.init)).flatMap(Language.init(rawValue:)) ?? surrounding
    }

    /// What the environment says.
    private static var surrounding: Language {
        if let language = environment("KADER_LANGUAGE").flatMap(Language.init(rawValue:)) {
            return language
        }
        let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? ""
        return locale.hasPrefix("en") ? .en : .nl
    }

    var clock: Clock {
        if Session.current != nil { return .real }
        return (now ?? Self.environment("KADER_NOW").flatMap { LocalTime($0) }).map(Clock.fixed)
            ?? .real
    }

    /// The name under which changes are recorded.
    var acting: Actor {
        if let session = Session.current { return session.actor }
        let named = actor ?? Self.environment("KADER_ACTOR").flatMap { Actor($0) }
        // The program's own name is nobody's: it may do everything.
        if named == .upkeep { return .unnamed }
        return named ?? Self.login.flatMap { Actor($0) } ?? .unnamed
    }

    /// The name of the account; nil where it has none.
    static var login: String? {
        getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) }
    }

    /// What is wrong with a variable of the environment that means nothing; nil where all is well.
    var senseless: String? {
        let meanings: [(name: String, isRead: (String) -> Bool)] = [
            ("KADER_LANGUAGE", { Language(rawValue: $0) != nil }),
            ("KADER_NOW", { LocalTime($0) != nil }),
            ("KADER_ACTOR", { Actor($0) != nil }),
            ("KADER_THEME", { Theme(rawValue: $0) != nil }),
        ]
        for (name, isRead) in meanings {
            guard let value = Self.environment(name), !isRead(value) else { continue }
            return "\(name) is '\(value)', which means nothing."
        }
        return nil
    }

    /// An environment variable that is set to something.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
