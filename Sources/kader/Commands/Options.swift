import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderReference
import KaderStore
import TerminalUI

/// What every command takes, and the one place where the program gets to know the world: the file,
/// the clock, the language, who acts (ARCHITECTURE 5).
struct Options: ParsableArguments {
    @Option(name: .customLong("database"), help: "The database file. [KADER_DATABASE]")
    var database: String?

    @Option(help: "nl or en. [KADER_LANGUAGE, LC_ALL, LC_MESSAGES]")
    var language: Language?

    @Option(help: "The local time to take for now, as 2026-11-24T09:00; for demos. [KADER_NOW]")
    var now: LocalTime?

    @Option(
        name: .customLong("as"), help: "Who acts; your login name where left out. [KADER_ACTOR]")
    var actor: Actor?

    @Flag(help: "Change nothing: everything can be looked at.")
    var readOnly = false

    @Flag(help: "Print one JSON document.")
    var json = false

    /// Refuses values of the environment that mean nothing, as the parser does for options.
    func validate() throws {
        for (name, isRead) in [
            ("KADER_LANGUAGE", { Language(rawValue: $0) != nil }),
            ("KADER_NOW", { LocalTime($0) != nil }),
            ("KADER_ACTOR", { Actor($0) != nil }),
            ("KADER_THEME", { Theme(rawValue: $0) != nil }),
        ] as [(String, (String) -> Bool)] {
            if let value = Self.environment(name), !isRead(value) {
                throw ValidationError("\(name) is '\(value)', which means nothing.")
            }
        }
    }

    /// Opens the database.
    func dependencies() throws -> Dependencies {
        let reference = try Reference.embedded()
        let store = try Store.open(at: path, readOnly: readOnly)
        return Dependencies(
            store: store.as(acting, at: clock), reference: reference, language: spoken,
            keyFile: keyFile)
    }
}

extension Options {
    /// For what makes or replaces a database.
    ///
    /// - Throws: ``StoreError/openedReadOnly`` where nothing may be changed.
    func requireWriting() throws {
        if readOnly { throw StoreError.openedReadOnly }
    }

    /// Where the database is, whether or not there is one.
    var path: String {
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

    /// What stands there; nil where there is no such file. Bytes that are no text are shown as such.
    var keyFile: String? {
        FileManager.default.contents(atPath: Self.pathOfKeys).map {
            String(decoding: $0, as: UTF8.self)
        }
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
        if let language = Self.environment("KADER_LANGUAGE").flatMap(Language.init(rawValue:)) {
            return language
        }
        let locale = Self.environment("LC_ALL") ?? Self.environment("LC_MESSAGES") ?? ""
        return locale.hasPrefix("en") ? .en : .nl
    }

    var clock: Clock {
        (now ?? Self.environment("KADER_NOW").flatMap { LocalTime($0) }).map(Clock.fixed) ?? .real
    }

    /// The name under which changes are recorded.
    var acting: Actor {
        let named = actor ?? Self.environment("KADER_ACTOR").flatMap { Actor($0) }
        return named ?? Actor(NSUserName()) ?? .unnamed
    }

    /// An environment variable that is set to something.
    private static func environment(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
