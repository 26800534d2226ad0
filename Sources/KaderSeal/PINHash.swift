internal import CSodium

/// A PIN as it is kept: by Argon2id, so that who has the file cannot read it back quickly.
public enum PINHash {
    /// - Returns: with its salt and its costs, as libsodium writes it; nil where there is no memory for
    ///   it.
    public static func of(_ digits: String) -> String? {
        precondition(Sodium.isReady, "libsodium starts on every machine that has randomness")
        var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let code = crypto_pwhash_str(
            &text, digits, UInt64(digits.utf8.count), UInt64(crypto_pwhash_opslimit_interactive()),
            crypto_pwhash_memlimit_interactive())
        guard code == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether these digits are those of which it was made.
    public static func fits(_ digits: String, _ hash: String) -> Bool {
        precondition(Sodium.isReady, "libsodium starts on every machine that has randomness")
        return crypto_pwhash_str_verify(hash, digits, UInt64(digits.utf8.count)) == 0
    }
}
