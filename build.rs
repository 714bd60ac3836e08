//! Asks the linker to say where the functions of the app refer to each other: the build parts the
//! program by that (`src/static_pages/program.rs`).

fn main() {
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=parallel49=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
