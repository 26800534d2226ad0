internal import Foundation

/// The table that the bench prints, a row as soon as it is known.
struct Report {
    private let widths = [46, 12, 12, 7]

    func begin() {
        print("Measured on \(Self.machine)")
        print("")
        row("", "kader", "floor in C", "ratio", "mark")
        print(String(repeating: "-", count: 100))
    }

    /// - Parameters:
    ///   - floor: the same, measured for the floor program, or nil where there is none.
    ///   - mark: what it must reach, in words.
    func add(
        _ what: String, _ kader: Double, floor: Double? = nil, unit: String, mark: String = ""
    ) {
        let ratio = floor.flatMap { $0 > 0 ? String(format: "%.2f", kader / $0) : nil }
        row(
            what, Self.text(kader, unit), floor.map { Self.text($0, unit) } ?? "", ratio ?? "",
            mark)
    }

    func heading(_ text: String) { print("\n\(text)") }

    private func row(_ cells: String...) {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }
        print((padded + cells.dropFirst(widths.count)).joined(separator: "  "))
        fflush(nil)
    }

    private static func text(_ value: Double, _ unit: String) -> String {
        let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        let number =
            value == value.rounded() ? String(Int(value)) : String(format: "%.\(digits)f", value)
        return "\(number) \(unit)"
    }

    private static var machine: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = lines.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":").last.map { $0.drop { $0 == " " } }
        return "\(cores) cores, \(model ?? "unknown processor")"
    }
}
