import ArgumentParser

/// A new value for a field that may be empty: `none` empties it.
struct OrNone<Value: ExpressibleByArgument>: ExpressibleByArgument {
    let value: Value?

    init?(argument: String) {
        if argument == "none" {
            value = nil
        } else {
            guard let value = Value(argument: argument) else { return nil }
            self.value = value
        }
    }

    static var allValueStrings: [String] { Value.allValueStrings + ["none"] }
}
