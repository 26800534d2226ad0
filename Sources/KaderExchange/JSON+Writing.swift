internal import KaderDomain

extension JSON: CustomStringConvertible {
    /// Indented by two blanks, without a line end after it. Control characters are written as
    /// `\u001b`, also those that JSON lets be: a terminal must not run what is in a name.
    public var description: String {
        var text = ""
        write(to: &text, indent: "")
        return text
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .truth(let value): text += value ? "true" : "false"
        case .whole(let value): text += String(value)
        case .number(let value): text += value.isFinite ? String(value) : "null"
        case .text(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.writeMembers(values.map { ("", $0) }, "[", "]", to: &text, indent)
        case .object(let members):
            let named = zip(members.keys, members.values).map { key, value in
                (Self.quoted(key) + ": ", value)
            }
            Self.writeMembers(named, "{", "}", to: &text, indent)
        }
    }

    private static func writeMembers(
        _ members: [(String, JSON)], _ open: String, _ close: String, to text: inout String,
        _ indent: String
    ) {
        guard !members.isEmpty else { text += open + close; return }
        let inner = indent + "  "
        for (place, member) in members.enumerated() {
            text += (place == 0 ? open : ",") + "\n" + inner + member.0
            member.1.write(to: &text, indent: inner)
        }
        text += "\n" + indent + close
    }

    private static func quoted(_ value: String) -> String {
        var text = ""
        write(value, to: &text)
        return text
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.isDangerous: text += escaped(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
