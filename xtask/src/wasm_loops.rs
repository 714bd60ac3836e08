//! No loop of the wasm may begin while values wait on the stack.
//!
//! WebKitGTK 2.50 moves a running loop from its interpreter to compiled code.
//! Values that wait for the loop's end are now and then lost on the way, and
//! the app ends with "Out of bounds memory access". The compiler never writes
//! such loops; wasm-opt does, where it is not kept from it.

use crate::project;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{FuncToValidate, Operator, Parser, Payload, ValidPayload, Validator};

/// Looks at every program of a built site: those beside its pages, and the parts of the app in
/// their folder.
///
/// # Errors
/// Where a loop does not stand alone, or the wasm is not valid.
pub fn of_site(site: &Path) -> Result<(), String> {
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder);
        entries.map_err(|fault| format!("{}: {fault}.", folder.display()))
    };
    let mut paths: Vec<PathBuf> = entries(site)?.flatten().map(|entry| entry.path()).collect();
    if let Some(parts) = project::program_of(site) {
        paths.extend(entries(&parts)?.flatten().map(|entry| entry.path()));
    }
    for path in paths {
        if path.extension().is_some_and(|end| end == "wasm") {
            let wasm = fs::read(&path).map_err(|fault| format!("{}: {fault}.", path.display()))?;
            stand_alone(&wasm).map_err(|fault| format!("{}: {fault}", path.display()))?;
        }
    }
    Ok(())
}

fn stand_alone(wasm: &[u8]) -> Result<(), String> {
    match count(wasm).map_err(|fault| format!("The wasm is not valid: {fault}."))? {
        0 => Ok(()),
        found => Err(format!(
            "{found} loops of the wasm begin while values wait on the stack, which WebKit does \
             not always survive. wasm-opt made them so: see its parameters in \
             src/static_pages/program.rs."
        )),
    }
}

/// How many loops begin while values wait on the stack.
fn count(wasm: &[u8]) -> wasmparser::Result<usize> {
    let mut validator = Validator::new();
    let mut found = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload: Payload = payload?;
        if let ValidPayload::Func(function, body) = validator.payload(&payload)? {
            found += count_in(function, &body)?;
        }
    }
    Ok(found)
}

fn count_in(
    function: FuncToValidate<wasmparser::ValidatorResources>,
    body: &wasmparser::FunctionBody,
) -> wasmparser::Result<usize> {
    let mut validator = function.into_validator(Default::default());
    let mut reader = body.get_binary_reader();
    validator.read_locals(&mut reader)?;
    let mut operators = wasmparser::OperatorsReader::new(reader);
    let mut found = 0;
    while !operators.eof() {
        let (operator, at) = operators.read_with_offset()?;
        if matches!(operator, Operator::Loop { .. }) && validator.operand_stack_height() > 0 {
            found += 1;
        }
        validator.op(at, &operator)?;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of one function of no arguments and no result.
    fn module(code: &[u8]) -> Vec<u8> {
        let mut body = vec![0];
        body.extend(code);
        body.push(0x0b);
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0".to_vec();
        wasm.extend([10, body.len() as u8 + 2, 1, body.len() as u8]);
        wasm.extend(body);
        wasm
    }

    #[test]
    fn a_loop_that_stands_alone_is_fine() {
        // loop; end
        assert_eq!(stand_alone(&module(&[0x03, 0x40, 0x0b])), Ok(()));
    }

    #[test]
    fn a_loop_with_a_value_waiting_is_found() {
        // i32.const 0; block; loop; end; end; drop
        let wasm = module(&[0x41, 0, 0x02, 0x40, 0x03, 0x40, 0x0b, 0x0b, 0x1a]);
        assert!(stand_alone(&wasm).is_err_and(|said| said.starts_with("1 loops")));
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(stand_alone(b"<html>").is_err());
    }
}
