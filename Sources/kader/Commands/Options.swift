import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// What every command takes.
struct Options: ParsableArguments {
    @Option(name: .customLong("database"), help: "The database file. [KADER_DATABASE]")
    var database: String?

    @Option(help: "nl or en. [KADER_LANGUAGE, LC_ALL, LC_MESSAGES]")
    var language: Language?

    @Option(
        help: "The local time to take for now, such as 2026-11-24T09:00; for demos. [KADER_NOW]")
    var now: LocalTime?

    @Option(
        name: .customLong("as"), help: "Who acts; your login name if left out. [KADER_ACTOR]")
    var actor: Actor?

    @Flag(help: "Change nothing: everything can be looked at.")
    var readOnly = false

    @Flag(help: "Print one JSON document.")
    var json = false

    /// Refuses values of the environment that mean nothing, as the parser does for options.
    func validate() throws {
        if let senseless = surroundings.senseless { throw ValidationError(senseless) }
    }
}

extension Options {
    /// For what makes or replaces a database.
    ///
    /// - Throws: ``StoreError/openedReadOnly`` where nothing may be changed.
    func requireWriting() throws {
        if readOnly { throw StoreError.openedReadOnly }
    }

    /// What was asked here, and of the environment.
    var surroundings: Surroundings {
        Surroundings(
            database: database, language: language, now: now, actor: actor, readOnly: readOnly)
    }

    /// Opens the database.
    func dependencies(isUpkeep: Bool = false) throws -> Dependencies {
        try surroundings.dependencies(isUpkeep: isUpkeep)
    }

    /// What stands in the person's key file.
    var keyFile: String? { surroundings.keyFile }

    var path: String { surroundings.path }
    var spoken: Language { surroundings.spoken }
    var clock: Clock { surroundings.clock }
    var today: Day { clock.now.day }
}
