# The machines of one cluster. A provider's module takes module.nodes.machines and makes them.
terraform {
  required_version = ">= 1.6"
}

variable "nodes" {
  description = "Machines by name; see nodes/main.tf"
  type = map(object({
    size    = string
    role    = string
    address = string
  }))
}

module "nodes" {
  source = "./nodes"
  nodes  = var.nodes
}

output "machines" {
  value = module.nodes.machines
}

output "inventory" {
  value = module.nodes.inventory
}
