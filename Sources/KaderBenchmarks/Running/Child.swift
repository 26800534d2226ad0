internal import Foundation

/// Another program, run to its end.
enum Child {
    /// What it wrote to standard output.
    static func output(_ program: String, _ arguments: [String]) throws -> String {
        let running = try start(program, arguments)
        return try running.finish()
    }

    /// Runs several at once; what each wrote, in order.
    static func outputs(_ program: String, _ all: [[String]]) throws -> [String] {
        let running = try all.map { try start(program, $0) }
        return try running.map { try $0.finish() }
    }

    private struct Running {
        let process: Process
        let pipe: Pipe

        func finish() throws -> String {
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw BenchError.failed(
                    process.executableURL?.lastPathComponent ?? "",
                    status: process.terminationStatus)
            }
            return String(decoding: data, as: UTF8.self)
        }
    }

    private static func start(_ program: String, _ arguments: [String]) throws -> Running {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        return Running(process: process, pipe: pipe)
    }
}
