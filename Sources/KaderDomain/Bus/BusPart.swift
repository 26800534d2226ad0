/// How far the laptop of the bus is made, by parts that are done; `done < total`.
public typealias BusProgress = PartProgress<BusPart>

/// What is made of the laptop of the bus; it begins now.
public enum BusPart: Hashable, Sendable {
    /// Things of a kind, by the name of their table.
    case things(String)

    /// What was changed when, who is held when, and what is found by which word.
    case log, claims, words

    /// Whether the file is sound.
    case checking
}
