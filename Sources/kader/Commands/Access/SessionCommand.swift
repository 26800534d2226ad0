import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderStore

/// `kader session --as PERSON --key FINGERPRINT`: what `sshd` runs for whoever shows that key, and
/// nothing else of the machine.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "What sshd runs for a key: the program, or one of a few commands.",
        discussion: "It is in the line that kader serve-key prints.")

    @Option(name: .customLong("as"), help: "The person whose key it is.")
    var person: Actor

    @Option(help: "The fingerprint of the key.")
    var key: String

    @Option(help: "The database file.")
    var database: String?

    func run() throws {
        let asked = Surroundings.environment("SSH_ORIGINAL_COMMAND")
        SessionEnvironment.clean()
        let path = Surroundings(database: database).path
        let session = Session(actor: person, key: key, database: path)
        session.begin()
        let door = SessionDoor(session)
        try door.admit()
        let request = try door.request(asked)
        try door.noting(request) {
            guard let request else { return try Self.openProgram() }
            try SessionWatch.begin(session, in: Surroundings().spoken)
            try Kader.perform(request.arguments)
        }
    }

    private static func openProgram() throws {
        guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else {
            throw SessionRefusal.noTerminal
        }
        if PlainScreen.isAllThereIs, let session = Session.current {
            try SessionWatch.begin(session, in: Surroundings().spoken)
        }
        try Panes.run(in: Surroundings())
    }
}
