internal import Glibc

/// What a program is given to read from and to write to.
enum StandardStreams {
    private static let modes = [
        (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]

    /// Takes the place of each that whoever started the program has closed: else the next file that is
    /// opened gets its number, and what is meant for people is written into that file. Reading from what
    /// takes its place fails, and so does writing to it, as with what is closed.
    ///
    /// Before anything is opened.
    static func hold() {
        for (stream, mode) in modes where fcntl(stream, F_GETFD) < 0 {
            _ = open("/dev/null", mode)
        }
    }
}
