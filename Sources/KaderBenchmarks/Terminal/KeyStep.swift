/// A key whose cost is measured: pressed to and fro, so that the same two screens alternate.
struct KeyStep {
    let name: String

    /// What is pressed first, to come where the key works; as `kader screen` writes keys.
    let before: String

    /// The key, as `kader screen` writes it.
    let key: String

    /// There and back, as `ptyrun` writes keys.
    let keys: String

    /// The same in the floor program `list`.
    let floorKeys: String

    static let times = 60

    /// Keys of kader as its key tables have them.
    static let all = [
        KeyStep(
            name: "move in a list", before: "1", key: "j", keys: "j|k", floorKeys: "j|k"),
        KeyStep(
            name: "page in a list", before: "1", key: "<PageDown>", keys: #"\e[6~|\e[5~"#,
            floorKeys: #"\e[6~|\e[5~"#),
        KeyStep(name: "next day", before: "3", key: "l", keys: "l|h", floorKeys: "n|p"),
        KeyStep(name: "next week", before: "3", key: "]", keys: "]|[", floorKeys: "n|p"),
    ]
}
