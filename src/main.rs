fn main() {
    parallel49::browser::panic::show();
    parallel49::start::start();
}
