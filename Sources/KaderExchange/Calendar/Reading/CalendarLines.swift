/// The lines of a calendar file: bytes made whole again where a line was broken in two.
enum CalendarLines {
    /// Blank lines are left out. Lines may end in CRLF, as they must, or in LF, as many do.
    static func read(_ bytes: [UInt8]) throws(CalendarFault) -> [CalendarLine] {
        var lines: [CalendarLine] = []
        var (octets, start, number) = ([UInt8](), 1, 0)
        for part in parts(bytes) {
            number += 1
            if let first = part.first, first == 0x20 || first == 0x09, !octets.isEmpty {
                octets += part.dropFirst()
            } else {
                if let line = try line(octets, start) { lines.append(line) }
                (octets, start) = (Array(part), number)
            }
        }
        if let line = try line(octets, start) { lines.append(line) }
        return lines
    }

    private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        return text.split(separator: 0x0A, omittingEmptySubsequences: false).map { part in
            part.last == 0x0D ? part.dropLast() : part
        }
    }

    private static func line(
        _ octets: [UInt8], _ number: Int
    ) throws(CalendarFault) -> CalendarLine? {
        guard octets.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
        guard !octets.contains(0), let text = String(validating: octets, as: UTF8.self) else {
            throw CalendarFault(.notText, line: number)
        }
        do throws(CalendarRefusal) {
            return try CalendarLine(text, number: number)
        } catch {
            throw CalendarFault(error, line: number)
        }
    }
}
