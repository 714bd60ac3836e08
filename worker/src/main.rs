//! Takes tasks from the app, one message each, and answers each with its outcome.

use parallel49_core::task::{Numbered, Outcome, Task, run};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answering = scope.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let task: Result<Numbered<Task>, _> = serde_wasm_bindgen::from_value(event.data());
        let outcome = match task {
            Ok(task) => Numbered { number: task.number, what: run(&task.what) },
            // An app of another build asked.
            Err(fault) => Numbered { number: 0, what: Outcome::Failed(fault.to_string()) },
        };
        if let Ok(outcome) = serde_wasm_bindgen::to_value(&outcome) {
            // A message that does not arrive ends as a task that is late.
            answering.post_message(&outcome).ok();
        }
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    // The worker lives as long as the page.
    answer.forget();
    // Messages that came before are kept until now by the page: it waits for this one.
    scope.post_message(&JsValue::NULL).ok();
}
